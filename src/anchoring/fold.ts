/**
 * A fold that keeps every length, so that positions in the folded text are positions in the text: typographic quotation
 * marks, dashes and spaces become their plain forms.
 */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\n': ' ',
  '\t': ' ',
};

const TYPOGRAPHIC = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Folds typography; the result has as many UTF-16 units as `text`. */
export function foldTypography(text: string): string {
  return text.replace(TYPOGRAPHIC, (character) => PLAIN[character] ?? character);
}
