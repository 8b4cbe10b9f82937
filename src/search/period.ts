/** The decades to which a page belongs. */
import type { HistoricalDate } from '../model/dates.ts';
import type { DatedFact } from '../model/entry.ts';
import type { KindData } from '../model/kinds.ts';

/** The decades of dates, “1990s”, earliest first; of a span that is still open, the one in which it began. */
export function decadesOf(dates: readonly Pick<HistoricalDate, 'from' | 'to'>[]): string[] {
  const decades = dates.flatMap(({ from, to }) => {
    const first = decadeOf(from);
    const last = to === undefined ? first : decadeOf(to);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(decades)].toSorted((a, b) => a - b).map((decade) => `${decade}0s`);
}

const decadeOf = (day: string): number => Math.floor(Number(day.slice(0, 4)) / 10);

const LIFE = ['born', 'died'];

/** The facts that tell when an entry mattered: of a life, not its ends where anything else is known. */
export function tellingFacts(facts: readonly DatedFact[], { years }: Pick<KindData, 'years'>): readonly DatedFact[] {
  if (years !== 'life') return facts;
  const deeds = facts.filter(({ what }) => !LIFE.includes(what));
  return deeds.length === 0 ? facts : deeds;
}
