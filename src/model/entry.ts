/** Entries: the frontmatter of a person, treaty, event, organization or concept. */
import { z } from 'zod';
import { history } from './correction.ts';
import { historicalDate } from './dates.ts';
import { entryId, sourceId, type EntryId } from './ids.ts';
import type { Kind } from './kinds.ts';
import { required } from './required.ts';

/** How the case of a name is compared with the text: see `docs/authoring.md`. */
const nameCase = z.enum(['exact', 'initial', 'any']);

/** Every name is sought at every word of every text. */
const nameText = required.max(300, 'a name has at most 300 characters');

const alias = z.union([
  nameText.transform((text) => ({ text, case: undefined })),
  z.strictObject({ text: nameText, case: nameCase.optional() }),
]);

const datedFact = z.strictObject({ what: required, when: historicalDate, where: required.optional() });
export type DatedFact = z.infer<typeof datedFact>;

const relation = z.strictObject({ type: z.string(), to: entryId });

export const entryFrontmatter = z.strictObject({
  ...history,
  name: nameText,
  full: nameText.optional(),
  family: nameText.optional(),
  aliases: z.array(alias).default([]),
  dates: z.array(datedFact).default([]),
  summary: required.transform(onOneLine),
  relations: z.array(relation).default([]),
  sources: z.array(sourceId).default([]),
  sameAs: z.array(z.url({ protocol: /^https$/ })).default([]),
});

/** An entry as its file states it. */
export interface Entry extends z.infer<typeof entryFrontmatter> {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly file: string;
}

/** The name under which a person is filed, and by which texts call them once they are introduced. */
export function familyNameOf(entry: Pick<Entry, 'name' | 'family'>): string {
  return entry.family ?? entry.name.slice(entry.name.lastIndexOf(' ') + 1);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
