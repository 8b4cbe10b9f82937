/** How lines of the network are told apart without color: by dashes and width. */

export interface LineLook {
  /** In pixels. */
  readonly width: number;
  /** As `stroke-dasharray` has them; none for a line without gaps. */
  readonly dashes: string | undefined;
}

const look = (width: number, dashes?: string): LineLook => ({ width, dashes });

/** For types of relations, the most frequent first; a collection with more begins anew. */
export const lineLooks: readonly LineLook[] = [
  look(1),
  look(1.2, '7 3'),
  look(1.4, '2 3'),
  look(1.2, '10 3 2 3'),
  look(2),
  look(1.2, '16 5'),
  look(1.2, '10 3 2 3 2 3'),
  look(2, '8 4'),
  look(2.6, '2.6 4'),
  look(1.2, '4 2'),
  look(2, '12 3 3 3'),
  look(1.2, '3 8'),
];

/** The width of a line for so many shared paragraphs, in pixels. */
export function togetherWidth(paragraphs: number): number {
  return 1 + (paragraphs - 1) * 1.5;
}
