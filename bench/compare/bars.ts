/** What Postil is held to, beside others in the same run. */
import type { Comparison, Measured } from './result.ts';

/** A bar: so many times another’s figure at most. */
interface Bar {
  readonly what: string;
  readonly of: string;
  readonly most: number;
  readonly ours: (measured: Measured) => number;
  readonly theirs: (measured: Measured) => number;
}

const bars: readonly Bar[] = [
  {
    what: 'CPU of a cold build, of Starlight’s',
    of: 'Starlight',
    most: 0.25,
    ours: ({ cold }) => cold.cpu,
    theirs: ({ cold }) => cold.cpu,
  },
  {
    what: 'CPU of a cold build, of Eleventy’s',
    of: 'Eleventy',
    most: 4,
    ours: ({ cold }) => cold.cpu,
    theirs: ({ cold }) => cold.cpu,
  },
  {
    what: 'peak memory of a cold build, of Starlight’s',
    of: 'Starlight',
    most: 0.5,
    ours: ({ cold }) => cold.memory,
    theirs: ({ cold }) => cold.memory,
  },
  {
    what: 'CPU after one changed gloss, of Eleventy’s whole build',
    of: 'Eleventy',
    most: 1.5,
    ours: ({ changed }) => changed.cpu,
    theirs: ({ cold }) => cold.cpu,
  },
];

export interface Held {
  readonly what: string;
  readonly most: number;
  readonly ratio: number;
  readonly isMet: boolean;
}

/** How one that was measured stands to each bar; a bar against somebody who was not measured is left out. */
export function heldTo({ measured }: Pick<Comparison, 'measured'>, own: Measured): Held[] {
  return bars.flatMap(({ what, of, most, ours, theirs }) => {
    const other = measured.find(({ name }) => name === of);
    if (other === undefined) return [];
    const ratio = ours(own) / theirs(other);
    return [{ what, most, ratio, isMet: ratio <= most }];
  });
}

/** Whether something that was measured is our own. */
export function isOurs({ name }: Pick<Measured, 'name'>): boolean {
  return name.startsWith('Postil');
}
