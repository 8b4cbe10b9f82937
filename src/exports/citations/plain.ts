/** What the processor gives, as markup that can be trusted, and as plain text. */

/** HTML with no other tags than `i` and `b`; the processor escapes all else. */
export function onlyItalics(html: string): string {
  return html.replace(/<(?!\/?[ib]>)[^>]*>/g, '').trim();
}

const references: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&#60;': '<',
  '&#62;': '>',
  '&#160;': '\u00A0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The same without markup. */
export function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, (reference) => references[reference] ?? reference);
}

/** A text as the processor would escape it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
}
