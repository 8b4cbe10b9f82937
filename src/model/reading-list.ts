/** Reading lists: what instructors assign, session by session. */
import { z } from 'zod';
import { history } from './correction.ts';
import { historicalDate } from './dates.ts';
import { claimId, entryId, opEdSlug, questionId, sourceId, type ReadingListSlug } from './ids.ts';
import { required } from './required.ts';

/** A run of paragraphs, both ends included. */
export interface ParagraphRun {
  readonly from: number;
  readonly to: number;
}

const RUN = /^(\d+)(?:\s*[-–]\s*(\d+))?$/;

const HOW = 'Write 3, 3–7 or "3–7, 9": the numbers of paragraphs, in their order.';

/** A schema from “3–7, 9” (or a number) to its runs, in order and apart from each other. */
const paragraphs = z
  .union([z.string(), z.number()], 'is neither a number nor a text')
  .transform((value, context): readonly ParagraphRun[] => {
    const runs = String(value).split(',').map(runOf);
    const known = runs.filter((run) => run !== undefined);
    if (known.length === runs.length && known.every(comesAfter)) return known;
    context.addIssue({ code: 'custom', message: `“${value}” names no paragraphs`, params: { mend: HOW } });
    return z.NEVER;
  });

function runOf(text: string): ParagraphRun | undefined {
  const [, first, last = first] = RUN.exec(text.trim()) ?? [];
  return first === undefined ? undefined : { from: Number(first), to: Number(last) };
}

const comesAfter = ({ from, to }: ParagraphRun, index: number, runs: readonly ParagraphRun[]): boolean =>
  from > (runs[index - 1]?.to ?? 0) && to >= from;

const reading = z.strictObject({
  opEd: opEdSlug,
  /** Which of its paragraphs; all where nothing is said. */
  paragraphs: paragraphs.optional(),
  /** What to look for. */
  note: required.optional(),
});

/** What a question is about: a paragraph of an op-ed, or a claim. */
const subject = z.union(
  [z.strictObject({ opEd: opEdSlug, paragraph: z.number().int().positive() }), z.strictObject({ claim: claimId })],
  'names neither a paragraph, { opEd: SLUG, paragraph: 3 }, nor a claim, { claim: ID }',
);

const question = z.strictObject({
  /** Its id on the list, by which notes and answers know it. */
  id: questionId,
  ask: required,
  about: subject,
  /** For instructors: what a good answer weighs. Pages for readers never have it. */
  answer: required.optional(),
});

const session = z.strictObject({
  title: required,
  /** Its week, counted from 1, or its day. */
  week: z.number().int().positive().optional(),
  date: historicalDate.optional(),
  minutes: z.number().int().positive().optional(),
  readings: z.array(reading).default([]),
  /** The entries to know. */
  know: z.array(entryId).default([]),
  questions: z.array(question).default([]),
  /** For the class. */
  notes: required.optional(),
  /** For instructors alone: how to run the session. */
  instructor: required.optional(),
});

export const readingListFrontmatter = z.strictObject({
  ...history,
  title: required,
  short: required.optional(),
  summary: required,
  /** Whom it is for. */
  audience: required,
  /** How long it takes in all, in words. */
  time: required,
  sessions: z.array(session).refine(assignsSomething, 'assign no reading'),
  sources: z.array(sourceId).default([]),
});

function assignsSomething(sessions: readonly Session[]): boolean {
  return sessions.some(({ readings }) => readings.length > 0);
}

export type Session = z.infer<typeof session>;
export type Question = z.infer<typeof question>;
export type AssignedReading = z.infer<typeof reading>;

/** A reading list as its file states it. */
export interface ReadingListData extends z.infer<typeof readingListFrontmatter> {
  readonly slug: ReadingListSlug;
  readonly file: string;
}
