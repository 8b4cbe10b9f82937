/** How many, which and how far: numbers and names as sentences have them. */

/** “1 result”, “12 results”. @param many where it is more than `one` with an s */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** “Minsk II”, “Minsk II and NATO”, “Minsk II, NATO and OSCE”. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Numbers as their runs: “3”, “5–7”. @param numbers in order; one may come twice */
export function runsOf(numbers: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}

/** “¶ 3”, “¶¶ 3–5 and 7”, with a space that no line breaks. @param numbers in order */
export function paragraphWords(numbers: readonly number[]): string {
  return `${numbers.length > 1 ? '¶¶' : '¶'}\u00A0${listed(runsOf(numbers))}`;
}

/** “Page 2” for “page 2”. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
