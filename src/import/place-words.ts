import type { Where } from '../copies/types.ts';
import { whereInWords } from '../copies/where.ts';

/** A place in a file: `letter.txt:12:4` in a text, “letter.pdf, page 2, line 3”, “letter.docx, paragraph 7”. */
export function placeIn(file: string, where: Where): string {
  const { page, unit, number, column } = where;
  if (page !== undefined || unit !== 'line') return `${file}, ${whereInWords(where)}`;
  return column === undefined ? `${file}:${number}` : `${file}:${number}:${column}`;
}
