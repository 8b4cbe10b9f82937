#!/bin/sh
# Makes the subset fonts: of src/styles/fonts, for readers, and of src/exports/fonts, for the pages' pictures.
# From Debian's EB Garamond (SIL Open Font License) and, for the icons of the pictures, DejaVu Sans (its license stands beside).
# Needs: apt-get install fonts-ebgaramond fonts-dejavu-core fonttools python3-brotli. Their output is committed; run this only
# to change it.
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

# Pictures are drawn at build, by a library that reads no WOFF2. Any collection may need other letters and icons than the first.
pictures=$(dirname "$0")/../src/exports/fonts
letters=U+0020-007E,U+00A0-017F,U+0370-03FF,U+0400-045F,U+2010-2027,U+2030,U+2032,U+2033,U+2039,U+203A,U+20AC
icons=U+25A0-25FF,U+2600-26FF,U+2700-27BF

drawn() { # FILE CHARACTERS NAME
  pyftsubset "$1" --unicodes="$2" --layout-features=kern,liga --flavor=woff --no-hinting --output-file="$pictures/$3.woff"
}
drawn "$from/EBGaramond12-Regular.otf" "$letters" serif
drawn "$from/EBGaramond12-Italic.otf" "$letters" serif-italic
drawn /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf "$icons" icons
