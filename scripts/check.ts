/** `npm run check`: checks the content and says what is wrong, where, and how to mend it. */
import { parseArgs } from 'node:util';
import { check } from '../src/checks/check.ts';
import { formatReport, reportOf } from '../src/checks/report.ts';
import { contentRoot, readContentFolder } from '../src/library/disk.ts';
import { inFolder } from '../src/library/files.ts';
import { isError, type Diagnostic } from '../src/model/diagnostic.ts';
import { say } from './process.ts';
import { recordIds } from './record.ts';

const USAGE = `npm run check -- [--format text|json] [--strict] [--record]

  --format json  a report for programs, after docs/diagnostics/report.schema.json
  --strict       warnings fail as errors do
  --record       first writes pages that are new, and new ids in them, into the ledger; do so before you publish

Exit status: 0 when there is no error, 1 when there is one, 2 when this command was called wrongly.`;

const options = readOptions();
if (options !== undefined) await run(options);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help && ['text', 'json'].includes(values.format)) return values;
    if (!values.help) throw new Error(`There is no format “${values.format}”.`);
    console.log(USAGE);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
  }
  return undefined;
}

async function run({ format, strict, record }: { format: string; strict: boolean; record: boolean }): Promise<void> {
  const ledger = record ? await recordIds(contentRoot) : undefined;
  if (record && format === 'text')
    say(
      ledger === undefined ? 'Nothing was recorded: mend the errors first.' : `${ledger} has every address of today.`,
    );
  const diagnostics = inFolder(check(await readContentFolder(contentRoot)), contentRoot);
  console.log(format === 'json' ? JSON.stringify(reportOf(diagnostics), null, 2) : formatReport(diagnostics));
  process.exitCode = fails(diagnostics, strict) ? 1 : 0;
}

function fails(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return strict ? diagnostics.length > 0 : diagnostics.some(isError);
}
