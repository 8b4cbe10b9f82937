/** How many words a text has; citations (`[@id]`) are none. */
export function countWords(text: string): number {
  const words = text.replace(/\[@[^\]]*\]/g, ' ').split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
