/** What `<Paragraph number="…" />` has to say before a paragraph. */

/**
 * The number to state before each paragraph; nothing where it follows from the one before. A second paragraph for the same
 * number of the digest has none.
 * @param numbers the digest's number of each paragraph, never decreasing
 */
export function statedNumbers(numbers: readonly (number | undefined)[]): (string | undefined)[] {
  let last = 0;
  return numbers.map((number) => {
    if (number === undefined || number <= last) return 'none';
    const follows = number === last + 1;
    last = number;
    return follows ? undefined : String(number);
  });
}
