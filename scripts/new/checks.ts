/** What makes a value good, for fields of several things. */
import { z } from 'zod';
import { displayName } from '../../src/library/files.ts';
import { parseDate } from '../../src/model/dates.ts';
import { entryId } from '../../src/model/ids.ts';
import { freeId, slugOf } from './slug.ts';
import { answer, type Answers, type Field } from './fields.ts';
import type { Surroundings } from './surroundings.ts';

const LONGEST_ID = 100;

const url = z.url({ protocol: /^https?$/ });

/** An address, http or https. */
export function checkUrl(value: string): string | undefined {
  return url.safeParse(value).success
    ? undefined
    : `“${value}” is not an address that begins with http:// or https://.`;
}

/** A date in EDTF. */
export function checkDate(value: string): string | undefined {
  return parseDate(value) === undefined
    ? `“${value}” is not a date in EDTF, such as 2022-02-17, 2022-02, 2022, or 2025-08-18/2025-08-22.`
    : undefined;
}

/** A day, `YYYY-MM-DD`. */
export function checkDay(value: string): string | undefined {
  return z.iso.date().safeParse(value).success ? undefined : `“${value}” is not a day, YYYY-MM-DD.`;
}

/** The id of a source that the bibliography has. */
function checkSource(value: string, { sources }: Surroundings): string | undefined {
  return sources.has(value)
    ? undefined
    : `The bibliography has no source “${value}”. Add it first: npm run new -- source.`;
}

/** The form of an id. */
export function checkIdForm(value: string): string | undefined {
  if (!entryId.safeParse(value).success)
    return `“${value}” cannot be an id: it has lower-case ASCII letters, digits and single hyphens only.`;
  return value.length > LONGEST_ID ? `An id has at most ${LONGEST_ID} characters.` : undefined;
}

/** The field `id` of a thing: by default made from another field, and not that of any file `in` the collection. */
export function idField(from: string, taken: (around: Surroundings) => ReadonlyMap<string, string>): Field {
  return {
    flag: 'id',
    value: 'ID',
    question: 'Its id, which is its file’s name and its address',
    required: true,
    preset: (answers: Answers) => slugOf(answer(answers, from) ?? '') || undefined,
    check: (value, around) => {
      const ids = taken(around);
      const path = ids.get(value);
      if (path === undefined) return checkIdForm(value);
      return `“${value}” is taken by ${displayName({ path })}. Free is “${freeId(value, (id) => ids.has(id))}”.`;
    },
  };
}

/** The field `source` of a thing that cites. */
export const sourceField: Field = {
  flag: 'source',
  value: 'ID',
  question: 'Ids of the sources it cites, if they are in the bibliography',
  many: true,
  check: checkSource,
};
