/** Long reports made short. */
import type { Diagnostic } from './diagnostic.ts';

const MOST = 20;

/** The first diagnostics of each code, in their order; the last that is kept tells how many more there are. Shortening twice changes nothing. */
export function shorten<T extends Pick<Diagnostic, 'code' | 'message'>>(diagnostics: readonly T[]): T[] {
  if (diagnostics.length <= MOST) return [...diagnostics];
  const counts = Map.groupBy(diagnostics, ({ code }) => code);
  const seen = new Map<string, number>();
  return diagnostics.flatMap((each): T[] => {
    const place = (seen.get(each.code) ?? 0) + 1;
    seen.set(each.code, place);
    const more = (counts.get(each.code)?.length ?? 0) - MOST;
    if (place > MOST) return [];
    return [
      place === MOST && more > 0
        ? { ...each, message: `${each.message} (And ${more} more like it in this file.)` }
        : each,
    ];
  });
}
