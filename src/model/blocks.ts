/** Blocks of a text by their fragments: paragraphs are `p7`, captions `c1`, others bear a name. */

/** The number of a paragraph, by its fragment; nothing for any other block. */
export function paragraphNumber(block: string): number | undefined {
  const [, digits] = /^p(\d+)$/.exec(block) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
