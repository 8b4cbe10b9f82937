/** How many words a text has; citations (`[@id]`) are none. */
export function countWords(text: string): number {
  return text.replace(/\[@[^\]]*\]/g, ' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
