#!/bin/sh
# Makes the subset fonts of src/styles/fonts from Debian's EB Garamond (SIL Open Font License).
# Needs: apt-get install fonts-ebgaramond fonttools python3-brotli. Their output is committed; run this only to change it.
set -eu
from=/usr/share/fonts/opentype/ebgaramond
to=$(dirname "$0")/../src/styles/fonts
common=U+0020-007E,U+00A0,U+00A7,U+00B6,U+00B7,U+00C4,U+00D6,U+00DC,U+00DF,U+00E0,U+00E1,U+00E4,U+00E7-00EB,U+00EF,U+00F1,U+00F3,U+00F6,U+00F8,U+00FC,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2020,U+2021,U+2026
rest=U+00A1-00A6,U+00A8-00B5,U+00B8-00C3,U+00C5-00D5,U+00D7-00DB,U+00DD,U+00DE,U+00E2,U+00E3,U+00E5,U+00E6,U+00EC-00EE,U+00F0,U+00F2,U+00F4,U+00F5,U+00F7,U+00F9-00FB,U+00FD-017F,U+2039,U+203A

subset() { # FACE CHARACTERS FEATURES NAME
  pyftsubset "$from/EBGaramond12-$1.otf" --unicodes="$2" --layout-features="$3" --flavor=woff2 --desubroutinize --no-hinting --output-file="$to/$4.woff2"
}
subset Regular "$common" kern,liga,onum,lnum,smcp serif
subset Italic "$common" kern,onum serif-italic
subset Regular "$rest" kern,onum serif-more
