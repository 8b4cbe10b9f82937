/**
 * How wide a text is set, estimated: neither the build nor a page whose fonts are still to come can measure it. From the
 * advance widths of EB Garamond and of the face that stands in for it, in hundredths of the size, the wider of both.
 */
const widths = new Map<string, number>(
  Object.entries({
    20: "'",
    26: ' ijl.,;:‘’',
    32: 'frst!()-[]|I',
    41: 'acegkvxyzJ“”?"/',
    51: 'bdhnopqu0123456789SF',
    59: 'BELPYZ–¶',
    68: 'wCRTVX',
    75: 'ADGKU',
    81: 'mHNOQ',
    95: 'MW—…',
  }).flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, Number(width)])),
);

/** Of a letter that is not in the table: as wide as a wide one of any alphabet, and more for those set in a square. */
const OTHER = 62;
const SQUARE = 105;
const isSquare =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|[\u{10000}-\u{10FFFF}]/u;

/** @param size of the type; the width is in the same units */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? (isSquare.test(letter) ? SQUARE : OTHER);
  return (width * size) / 100;
}

/** The text, cut so that it is not wider than that. */
export function clippedTo(width: number, text: string, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let clipped = '';
  for (const letter of text) {
    if (textWidth(`${clipped}${letter}…`, size) > width) break;
    clipped += letter;
  }
  return `${clipped.trimEnd()}…`;
}
