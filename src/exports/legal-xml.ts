/** Texts as XML may have them. */

/** What XML 1.0 allows nowhere, not even escaped (https://www.w3.org/TR/xml/#charsets). */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** The text without characters that XML forbids. */
export function legalXml(text: string): string {
  return text.toWellFormed().replace(ILLEGAL, '');
}
