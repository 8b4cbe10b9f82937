/** What two texts have in common where they begin and end, in UTF-16 units. */

/** How much is the same from the first unit on. */
export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** How much is the same up to the last unit. */
export function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

/** How much two unlike texts have in common at both ends, none counted twice. */
export function commonEnds(one: string, other: string): { readonly prefix: number; readonly suffix: number } {
  const prefix = commonStart(one, other);
  const rest = Math.min(one.length, other.length) - prefix;
  return { prefix, suffix: Math.min(commonEnd(one, other), rest) };
}
