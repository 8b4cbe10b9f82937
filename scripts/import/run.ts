/** The command from its words to its exit status. */
import { formatReport } from '../../src/checks/report.ts';
import { formatFileReport } from '../../src/import/format-report.ts';
import { readWithin } from '../../src/import/read-in-thread.ts';
import type { FileReport, ImportReport } from '../../src/import/report.ts';
import { readContentFolder } from '../../src/library/disk.ts';
import { inFolder } from '../../src/library/files.ts';
import { Refusal } from '../new/fields.ts';
import { opEd } from '../new/op-ed.ts';
import { refuseFaults } from '../new/resolve.ts';
import { collectionOf, type Collection } from './collection.ts';
import { importFile } from './import-file.ts';
import { refuseBadOpEd } from './new-op-ed.ts';
import { readOptions, USAGE, type ImportOptions } from './options.ts';

/** Where the command works and talks. */
export interface Surroundings {
  /** The content folder. */
  readonly content: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Takes the report. */
  readonly print: (text: string) => void;
  /** Takes what is told beside it: stages, and why nothing was done. */
  readonly tell: (text: string) => void;
  /** Whether somebody waits and sees. */
  readonly inTerminal: boolean;
}

/** Exit statuses. */
const DONE = 0;
const FAILED = 1;
const REFUSED = 2;

/** Runs `npm run import` with these words; gives its exit status. */
export async function runImport(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const options = readOptions(args);
    if (options !== undefined) return await importAll(options, around);
    around.print(USAGE);
    return DONE;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    around.tell(`${error.message}\nNothing was written. npm run import -- --help says how to call this.`);
    return REFUSED;
  }
}

async function importAll(options: ImportOptions, { content, today, print, tell, inTerminal }: Surroundings) {
  const { value, diagnostics } = collectionOf(await readContentFolder(content), content, today);
  if (value === undefined) {
    tell(`${formatReport(inFolder(diagnostics, content))}\nMend the collection first; nothing was imported.`);
    return FAILED;
  }
  refuseUnknown(options, value);
  const tools = {
    collection: value,
    read: readWithin,
    say: (stage: string) => tell(`postil: ${stage}`),
    tellsAll: inTerminal || options.files.length > 1,
    taken: new Map<string, string>(),
  };
  const files: FileReport[] = [];
  for (const path of options.files) {
    const report = await importFile(path, options, tools);
    if (options.format === 'text') print(`${files.length > 0 ? '\n' : ''}${formatFileReport(report)}`);
    files.push(report);
  }
  const failed = files.filter(({ done }) => done === 'failed').length;
  const report: ImportReport = { version: 1, dryRun: options.dryRun, failed, files };
  if (options.format === 'json') print(JSON.stringify(report, null, 2));
  return failed > 0 ? FAILED : DONE;
}

function refuseUnknown({ of, asOpEd, given }: ImportOptions, { anchors, around }: Collection): void {
  if (asOpEd) refuseBadOpEd(given, around);
  else refuseFaults(opEd, given, around);
  if (of !== undefined && !anchors.some(({ slug }) => slug === of))
    throw new Refusal(`There is no op-ed “${of}”. There are: ${anchors.map(({ slug }) => slug).join(', ')}.`);
}
