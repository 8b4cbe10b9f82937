/** Reading lists, without what is for instructors. */
import { z } from 'zod';
import { address, claim, count, date, history, id, ids, listOf, opEd, prose, sources } from './parts.ts';

const run = z.object({ from: count.min(1), to: count.min(1) });

const reading = z.object({
  opEd,
  paragraphs: z.array(run).optional().describe('all where it is missing'),
  note: prose.optional().describe('what to look for'),
});

const question = z.object({
  id: id('the question'),
  url: address,
  number: count.min(1).describe('counted through the whole list'),
  ask: prose,
  about: z.union([z.object({ opEd, paragraph: count.min(1) }), z.object({ claim })]),
});

const session = z.object({
  id: id('the session, its fragment on the page'),
  title: z.string(),
  week: count.min(1).optional(),
  date: date.optional(),
  minutes: count.min(1).optional(),
  readings: z.array(reading),
  know: ids('entries to know'),
  questions: z.array(question),
  notes: prose.optional(),
});

const list = z.object({
  id: id('the reading list'),
  url: address.describe('its page'),
  title: z.string(),
  summary: z.string(),
  audience: z.string(),
  time: z.string().describe('how long it takes, in words'),
  introduction: prose,
  sessions: z.array(session),
  sources,
  ...history,
});

export const readingListsSchema = listOf(list).describe('What instructors assign, session by session; no answers.');

export type ReadingListItem = z.infer<typeof list>;
