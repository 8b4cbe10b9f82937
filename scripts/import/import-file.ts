/** One file from the disk to its page. */
import { join, parse } from 'node:path';
import { copyTooLarge, damagedCopy, isRefusal } from '../../src/copies/read/refusals.ts';
import { repairCopy } from '../../src/copies/repair/repair.ts';
import type { CopyFile, RawCopy, Refusal as ReadRefusal, RepairedCopy } from '../../src/copies/types.ts';
import type { ImportProblem } from '../../src/import/codes.ts';
import type { Plan } from '../../src/import/plan.ts';
import { prepare, type Prepared } from '../../src/import/prepare.ts';
import { misread } from '../../src/import/read-back.ts';
import { failure, reported, type FileReport } from '../../src/import/report.ts';
import { TEXT_LIMIT } from '../../src/library/readable.ts';
import { Refusal } from '../new/fields.ts';
import type { Collection } from './collection.ts';
import type { ImportOptions } from './options.ts';
import { statedBy } from './page-of.ts';
import { readSource } from './read-source.ts';
import { copyTarget, opEdTarget, type Target } from './target.ts';
import { carryOut, textIfThere } from './write-page.ts';

/** What the import of a file needs from outside. */
export interface Tools {
  readonly collection: Collection;
  readonly read: (file: CopyFile) => Promise<RawCopy | ReadRefusal>;
  /** Tells a stage. */
  readonly say: (text: string) => void;
  /** Whether stages of small files are told too. */
  readonly tellsAll: boolean;
  /** The pages that this call has written, or would, and the files that they are of. */
  readonly taken: Map<string, string>;
}

/** Of a file with more bytes somebody wonders what is going on. */
const LARGE = 1_000_000;

/**
 * Imports a file; what is wrong with it is in the report.
 * @throws Refusal when the command cannot be meant so
 */
export async function importFile(path: string, options: ImportOptions, tools: Tools): Promise<FileReport> {
  const source = await readSource(path);
  if ('code' in source) return failure(path, source);
  const isTold = tools.tellsAll || source.bytes.length > LARGE;
  const say = (stage: string) => (isTold ? tools.say(`${path}: ${stage} …`) : undefined);
  say('reading');
  const raw = await tools.read(source);
  if (isRefusal(raw)) return failure(path, raw);
  const large = tooLarge(raw);
  if (large !== undefined) return failure(path, large);
  const found = understood(() => {
    say(`repairing ${raw.blocks.length} blocks`);
    const copy = repairCopy(raw);
    say(`placing glosses in ${copy.paragraphs.length} paragraphs`);
    return prepared(copy, source.name, options, tools);
  });
  if ('code' in found) return failure(path, found);
  say('writing');
  return write(path, found, options, tools);
}

/** A text of that size, its lines at a usual width, has fewer lines. */
const MOST_LINES = 5_000;

/** A text of which no page could be read is not worked on: that would take long. Repairs take some of it away, but not much. */
function tooLarge({ blocks }: RawCopy): ImportProblem | undefined {
  const lines = blocks.flatMap((block) => block.lines);
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const inWords = (count: number) => count.toLocaleString('en');
  if (length > 1.25 * TEXT_LIMIT)
    return copyTooLarge(`Its text has ${inWords(length)} characters, more than a page may`);
  if (lines.length <= MOST_LINES) return undefined;
  return copyTooLarge(`Its text has ${inWords(lines.length)} lines; at most ${inWords(MOST_LINES)} are read`);
}

/** What a hostile text may do at worst is to be refused. */
function understood<T extends object>(work: () => T): T | ImportProblem {
  try {
    return work();
  } catch (error) {
    return damagedCopy(`Its text is not understood (${toldBy(error)})`);
  }
}

const toldBy = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function prepared(copy: RepairedCopy, file: string, options: ImportOptions, { collection }: Tools): Prepared {
  const { of, given, asOpEd } = options;
  const named = of === undefined ? undefined : collection.anchors.find(({ slug }) => slug === of);
  return prepare(copy, collection, { file, stated: statedBy(given), name: parse(file).name, asOpEd }, named);
}

async function write(path: string, found: Prepared, options: ImportOptions, tools: Tools): Promise<FileReport> {
  const { collection, taken } = tools;
  const report = reported(path, found);
  try {
    const isTakenHere = (page: string) => (taken.get(page) ?? path) !== path;
    const target = options.asOpEd
      ? opEdTarget(found, options, collection)
      : await copyTarget(found, options, collection, isTakenHere);
    const page = join(collection.folder, target.path);
    const known = { ...report, page };
    const problem = sameAs(taken.get(page)) ?? unreadable(found, target);
    if (problem !== undefined) return failure(path, problem, known);
    taken.set(page, path);
    const old = await textIfThere(page);
    const plan = target.plan(old);
    const difference = 'difference' in plan ? plan.difference : '';
    const reason = 'reason' in plan ? plan.reason : null;
    if (options.dryRun) return { ...known, difference, reason };
    const backup = await carryOut(plan, page, old);
    return { ...known, done: doneBy[plan.does], difference, reason, backup: backup ?? null };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return failure(path, notWritten(error), report);
  }
}

const doneBy = {
  create: 'created',
  update: 'updated',
  overwrite: 'overwritten',
  nothing: 'unchanged',
  keep: 'kept',
} as const satisfies Record<Plan['does'], FileReport['done']>;

function sameAs(other: string | undefined): ImportProblem | undefined {
  if (other === undefined) return undefined;
  const message = `${other} is a copy of the same text, and came first.`;
  return { code: 'same-op-ed', message, mend: 'Import the better one of the two alone.' };
}

function unreadable({ layout, page }: Prepared, target: Target): ImportProblem | undefined {
  const plan = target.plan(undefined);
  const size = 'text' in plan ? Buffer.byteLength(plan.text) : 0;
  const message =
    size > TEXT_LIMIT
      ? `Its page would have ${Math.ceil(size / 1024)} kB; it may have ${TEXT_LIMIT / 1024} kB.`
      : misread(page.body, layout, target.form);
  return message === undefined
    ? undefined
    : { code: 'not-written', message, mend: 'Import the op-ed alone, or in parts.' };
}

function notWritten(error: unknown): ImportProblem {
  return {
    code: 'not-written',
    message: `The system does not let the page be written: ${toldBy(error)}.`,
    mend: 'Mend the folder’s permissions, or make room.',
  };
}
