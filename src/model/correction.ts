/** What was corrected after publication, in any kind of file. */
import { z } from 'zod';
import { required } from './required.ts';

const day = z.iso.date('a day is written YYYY-MM-DD');

export const correction = z.strictObject({
  date: day,
  /** What was wrong and what stands there now, for readers. */
  what: required,
});

export type Correction = z.infer<typeof correction>;

/** The fields of an op-ed, an entry or a claim that tell its history on this site. */
export const history = {
  /** When it came into the collection. */
  added: day.optional(),
  corrections: z.array(correction).default([]),
};

interface Dated {
  readonly added?: string | undefined;
  readonly corrections: readonly Correction[];
}

/**
 * The day of the last change that is known: it came in, was corrected, or was checked.
 * @returns nothing where no day is known
 */
export function lastChange({ added, corrections }: Dated, checked?: string): string | undefined {
  const days = [added, checked, ...corrections.map(({ date }) => date)].filter((day) => day !== undefined);
  return days.toSorted().at(-1);
}
