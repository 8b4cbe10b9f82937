/** The words after `npm run import --`. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Refusal, valuesOf, type Answers, type Field } from '../new/fields.ts';
import { opEd } from '../new/op-ed.ts';

export interface ImportOptions {
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  readonly format: 'text' | 'json';
  /** The slug of the op-ed that the file is a copy of. */
  readonly of: string | undefined;
  /** Whether it becomes an op-ed of the collection, in full. */
  readonly asOpEd: boolean;
  /** What is said of a text that the collection does not have, by flag. */
  readonly given: Answers;
}

/** What a person may say of a text. That its page holds the full text goes without saying. */
export const fields: readonly Field[] = opEd.fields.filter(({ flag }) => flag !== 'text');

/** What only a page of the collection has. */
const ONLY_OP_ED = ['rights', 'summary', 'source'];

export const USAGE = `npm run import -- FILE… [OPTIONS]

Reads copies of op-eds (txt, html, docx, pdf), repairs them, and writes each with its glosses to content/copies/, which is for
your own reading: git ignores it, and npm run build publishes none of it. docs/importing.md explains the report, and npm start tells
what is wrong with a page.

  --dry-run      only reports
  --of ID        the op-ed that the file is a copy of, when it is not recognized
  --overwrite    takes the new text although something of the page would be lost; the page is kept beside it, as .bak
  --format json  a report for programs, after docs/import-report.schema.json
  --as op-ed     makes an op-ed of the collection of a text whose rights allow it (needs --rights)

Of a text that the collection does not have, with one file:
${fields.map(({ flag, value, question }) => `  ${`--${flag} ${value}`.padEnd(18)} ${question}`).join('\n')}

Exit status: 0 when every file was imported, 1 when one was not, 2 when this command was called wrongly.`;

const own = {
  'dry-run': { type: 'boolean', default: false },
  overwrite: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  of: { type: 'string' },
  as: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Reads the command line.
 * @returns nothing when help is asked for
 * @throws Refusal when it cannot be meant so
 */
export function readOptions(args: readonly string[]): ImportOptions | undefined {
  const { values, positionals: files } = parsed(args);
  if (values.help) return undefined;
  const given: Answers = Object.fromEntries(
    fields.flatMap((field) => {
      const texts = valuesOf(field, stringsIn(values, field.flag));
      return texts.length === 0 ? [] : [[field.flag, texts]];
    }),
  );
  const { 'dry-run': dryRun, overwrite, format, of, as } = values;
  if (format !== 'text' && format !== 'json') throw new Refusal(`There is no format “${format}”.`);
  if (as !== undefined && as !== 'op-ed') throw new Refusal(`A copy can become an op-ed (--as op-ed), and no “${as}”.`);
  const options = { files, dryRun, overwrite, format, of, asOpEd: as !== undefined, given } as const;
  refuseMixed(options);
  return options;
}

function refuseMixed({ files, of, asOpEd, given }: ImportOptions): void {
  const said = Object.keys(given);
  if (files.length === 0) throw new Refusal('No file is named.');
  if (asOpEd && of !== undefined) throw new Refusal('--of and --as contradict one another: it is there, or it is new.');
  const [single] = [...said, ...(of === undefined ? [] : ['of']), ...(asOpEd ? ['as'] : [])];
  if (files.length > 1 && single !== undefined) throw new Refusal(`--${single} goes with one file.`);
  const onlyOpEd = said.find((flag) => ONLY_OP_ED.includes(flag));
  if (!asOpEd && onlyOpEd !== undefined) throw new Refusal(`--${onlyOpEd} goes with --as op-ed.`);
  if (asOpEd && given['rights'] === undefined)
    throw new Refusal('--as op-ed needs --rights: whose it is, and why it may be shown in full.');
}

function parsed(args: readonly string[]) {
  const ofFields = Object.fromEntries(fields.map(({ flag }) => [flag, { type: 'string', multiple: true } as const]));
  try {
    return parseArgs({ args: [...args], options: { ...ofFields, ...own }, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message.split('. To specify')[0]}.`);
  }
}

function stringsIn(values: Readonly<Record<string, unknown>>, flag: string): string[] {
  const value = values[flag];
  return Array.isArray(value) ? value.map(String) : [];
}
