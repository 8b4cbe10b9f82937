/** What an import tells of each file, as data. */
import { z } from 'zod';
import type { Alignment, Placement, RepairedCopy, Step, Where } from '../copies/types.ts';
import { showHidden } from '../model/hidden.ts';
import { importCodes, type ImportCode, type ImportProblem } from './codes.ts';
import type { Layout } from './layout.ts';
import type { AmbiguousName } from './mentions.ts';
import { placeIn } from './place-words.ts';

const codes = Object.keys(importCodes) as [ImportCode, ...ImportCode[]];
const stepKinds = [
  'read',
  'left-out',
  'typography',
  'unwrapped',
  'rejoined',
  'set-apart',
  'repeat',
  'supplied',
  'flagged',
] as const satisfies readonly Step['kind'][];
const outcomes = [
  'anchored',
  'approximate',
  'ambiguous',
  'unanchored',
] as const satisfies readonly Placement['outcome'][];

const place = z
  .string()
  .describe('The place in the file: “a.txt:12:4”, “a.pdf, page 2, line 3”, “a.docx, paragraph 7”.');

const fileReport = z.strictObject({
  file: z.string().describe('As it was named in the call.'),
  done: z
    .enum(['failed', 'reported', 'created', 'updated', 'overwritten', 'unchanged', 'kept'])
    .describe('`reported`: with --dry-run. `kept`: something of the page would be lost, and it was left as it is.'),
  reason: z.string().nullable().describe('Of `kept`, what would be lost: a clause on the page.'),
  problem: z
    .strictObject({ code: z.enum(codes), message: z.string(), mend: z.string() })
    .nullable()
    .describe('Why it failed.'),
  title: z.string().nullable(),
  opEd: z.string().nullable().describe('The slug of the op-ed that it is a copy of; none for another text.'),
  likeness: z
    .number()
    .nullable()
    .describe(
      'From 0 to 1: how much of what is known of the op-ed’s words was found in the paragraphs that the copy has.',
    ),
  share: z.number().nullable().describe('From 0 to 1: how much of all that is known of the op-ed’s words was found.'),
  paragraphs: z.array(z.int().nullable()).describe('For each paragraph the number of the digest’s, where it has one.'),
  missing: z.array(z.int()).describe('Numbers of the digest that the copy lacks.'),
  steps: z
    .array(z.strictObject({ kind: z.enum(stepKinds), place, message: z.string() }))
    .describe('What was done to the text, or seen and left, in the order of the file.'),
  glosses: z
    .array(
      z.strictObject({
        id: z.string(),
        outcome: z.enum(outcomes),
        place: place.nullable(),
        words: z.string().nullable().describe('The words on which it hangs.'),
        reason: z.string().nullable().describe('What differs, how many rivals there are, or why it has no place.'),
      }),
    )
    .describe('Of a copy of an op-ed: every gloss and note of the digest exactly once. Of another text: its mentions.'),
  ambiguous: z
    .array(z.strictObject({ words: z.string(), entries: z.array(z.string()), place }))
    .describe('Of another text: names that may mean several entries.'),
  page: z.string().nullable().describe('The page that was, or with --dry-run would be, written.'),
  backup: z.string().nullable().describe('Where the page was kept that --overwrite gave up.'),
  difference: z.string().describe('What the page and the import do not have in common: - as it stands, + as imported.'),
});

/** What `npm run import -- --format json` prints; `docs/import-report.schema.json` is made from it. */
export const importReportSchema = z.strictObject({
  version: z.literal(1).describe('Grows when a field changes its meaning or goes.'),
  dryRun: z.boolean(),
  failed: z.int().nonnegative().describe('How many files could not be imported.'),
  files: z.array(fileReport),
});

export type FileReport = z.infer<typeof fileReport>;
export type ImportReport = z.infer<typeof importReportSchema>;

const nothing: Omit<FileReport, 'file' | 'done'> = {
  problem: null,
  reason: null,
  title: null,
  opEd: null,
  likeness: null,
  share: null,
  paragraphs: [],
  missing: [],
  steps: [],
  glosses: [],
  ambiguous: [],
  page: null,
  backup: null,
  difference: '',
};

/** The report on a file that could not be imported, with what is known of it. */
export function failure(
  file: string,
  { code, message, mend }: ImportProblem,
  known: Partial<FileReport> = {},
): FileReport {
  return { ...nothing, ...known, file, done: 'failed', problem: { code, message: showHidden(message), mend } };
}

/** What was found out about a file, before anything is written. */
export interface Findings {
  readonly copy: RepairedCopy;
  readonly title: string | undefined;
  /** Of a copy of an op-ed. */
  readonly opEd?: string | undefined;
  readonly alignment: Alignment;
  readonly layout: Layout;
  readonly ambiguous: readonly AmbiguousName[];
}

const rounded = (part: number): number => Math.round(part * 1_000) / 1_000;

/** The report on a file that was read. */
export function reported(file: string, findings: Findings): FileReport {
  const { copy, title, opEd, alignment, layout, ambiguous } = findings;
  const at = (where: Where) => placeIn(file, where);
  return {
    ...nothing,
    file,
    done: 'reported',
    title: title === undefined ? null : showHidden(title),
    opEd: opEd ?? null,
    likeness: opEd === undefined ? null : rounded(alignment.likeness),
    share: opEd === undefined ? null : rounded(alignment.share),
    paragraphs: alignment.numbers.map((number) => number ?? null),
    missing: [...alignment.missing],
    steps: copy.steps.map(({ kind, where, message }) => ({ kind, place: at(where), message: showHidden(message) })),
    glosses: layout.placements.map((placement) => glossReport(placement, copy, at)),
    ambiguous: ambiguous.map(({ words, ids, where }) => ({
      words: showHidden(words),
      entries: [...ids],
      place: at(where),
    })),
  };
}

function glossReport(
  { id, outcome, at, reason }: Placement,
  copy: RepairedCopy,
  placed: (where: Where) => string,
): FileReport['glosses'][number] {
  const captions = copy.apart.filter(({ kind }) => kind === 'caption');
  const part = at && (at.part === 'paragraph' ? copy.paragraphs : captions)[at.index];
  const text = part && ('credit' in part && part.credit !== undefined ? `${part.text} ${part.credit}` : part.text);
  return {
    id,
    outcome,
    place: part === undefined ? null : placed(part.where),
    words: at === undefined || text === undefined ? null : showHidden(text.slice(at.start, at.end)),
    reason: reason === undefined ? null : showHidden(reason),
  };
}
