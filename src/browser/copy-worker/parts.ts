/** A long list of rows, in parts that a page takes in without being kept busy. */
import type { Step } from '../../copies/types.ts';
import type { Row } from '../copy/row.ts';

/** In UTF-16 units, about. */
const PART = 50_000;
/** A row or a step weighs this beside its text. */
const EACH = 100;

interface Part {
  readonly rows: readonly Row[];
  readonly steps: readonly Step[];
}

/** Rows first, then steps; each part has at least one of them. */
export function* partsOf(rows: readonly Row[], steps: readonly Step[], size = PART): Generator<Part> {
  for (const some of grouped(rows, ({ text, marks }) => text.length + EACH * (1 + marks.length), size))
    yield { rows: some, steps: [] };
  for (const some of grouped(steps, ({ message }) => message.length + EACH, size)) yield { rows: [], steps: some };
}

function* grouped<T>(items: readonly T[], weigh: (item: T) => number, size: number): Generator<T[]> {
  let group: T[] = [];
  let weight = 0;
  for (const item of items) {
    group.push(item);
    weight += weigh(item);
    if (weight < size) continue;
    yield group;
    group = [];
    weight = 0;
  }
  if (group.length > 0) yield group;
}
