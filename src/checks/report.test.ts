import { readdir, readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { diagnosticCodes, type Diagnostic, type DiagnosticCode } from '../model/diagnostic.ts';
import { formatReport, reportOf, reportSchema } from './report.ts';

const FOLDER = 'docs/diagnostics';
const REGENERATE = 'when the change is meant, run: npx vitest run --project unit src/checks/report.test.ts -u';

const error: Diagnostic = {
  file: 'content/a.md',
  line: 3,
  column: 7,
  code: 'unknown-id',
  message: 'There is no entry “b”.',
  mend: 'Write it.',
};
const warning: Diagnostic = { ...error, code: 'too-short', message: 'The body has 3 words.', mend: 'Say more.' };
const errorPrinted = 'content/a.md:3:7  unknown-id  There is no entry “b”.\n    → Write it.';
const warningPrinted = 'content/a.md:3:7  too-short  The body has 3 words.\n    → Say more.';
const explained = 'Each code is explained in docs/diagnostics/.';

describe('formatReport', () => {
  it.each([
    [[], 'No problems found.'],
    [[error], `${errorPrinted}\n\n1 error. ${explained}`],
    [[error, error], `${errorPrinted}\n${errorPrinted}\n\n2 errors. ${explained}`],
    [[warning], `${warningPrinted}\n\n1 warning. ${explained}`],
    [
      [error, warning, warning],
      `${errorPrinted}\n${warningPrinted}\n${warningPrinted}\n\n1 error, 2 warnings. ${explained}`,
    ],
  ])('tells %j', (diagnostics, report) => {
    expect(formatReport(diagnostics)).toBe(report);
  });

  it('tells twenty of a code in a file, and counts all', () => {
    const other = { ...error, file: 'content/b.md' };
    const lines = formatReport([...Array.from({ length: 25 }, () => error), other]).split('\n');
    expect(lines.filter((line) => line.startsWith('content/a.md'))).toHaveLength(20);
    expect(lines.find((line) => line.includes('And 5 more'))).toBeDefined();
    expect(lines.find((line) => line.startsWith('content/b.md'))).toBeDefined();
    expect(lines.at(-1)).toBe(`26 errors. ${explained}`);
  });
});

const { $schema, ...rest } = z.toJSONSchema(reportSchema);
const jsonSchema = { $schema, title: 'What npm run check -- --format json prints', ...rest };
const validate = new Ajv2020({ strict: true }).compile(jsonSchema);

describe('reportOf', () => {
  it('has the form that report.schema.json states', async () => {
    const text = `${JSON.stringify(jsonSchema, null, 2)}\n`;
    await expect(text, REGENERATE).toMatchFileSnapshot(`../../${FOLDER}/report.schema.json`);
  });

  it('tells the diagnostics of every example in that form', async () => {
    const diagnostics = await examples();
    const report = reportOf(diagnostics);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(diagnosticCodes));
    expect(report.errors + report.warnings).toBe(diagnostics.length);
    validate(JSON.parse(JSON.stringify(report)));
    expect(validate.errors).toBeNull();
  });

  const report = reportOf([error]);
  it.each([
    ['another version', { ...report, version: 2 }],
    ['a count that is none', { ...report, errors: -1 }],
    ['no list', { ...report, diagnostics: undefined }],
    ['an unknown field', { ...report, checked: '2026-11-22' }],
    ['an unknown code', { ...report, diagnostics: [{ ...report.diagnostics[0], code: 'bad-luck' }] }],
    ['a line 0', { ...report, diagnostics: [{ ...report.diagnostics[0], line: 0 }] }],
  ])('is not in that form with %s', (_, spoilt) => {
    expect(validate(JSON.parse(JSON.stringify(spoilt)))).toBe(false);
  });
});

/** The diagnostics that the pages show as printed; diagnostics-doc.test.ts proves them to be those of their examples. */
async function examples(): Promise<Diagnostic[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.md'));
  const pages = await Promise.all(files.map((file) => readFile(`${FOLDER}/${file}`, 'utf8')));
  const printed = /^(content\/[^:\n]+):(\d+):(\d+) {2}([a-z-]+) {2}(.+)\n {4}→ (.+)$/gm;
  return pages.flatMap((page) =>
    Array.from(page.matchAll(printed), ([, file = '', line, column, code, message = '', mend = '']) => ({
      file,
      line: Number(line),
      column: Number(column),
      code: code as DiagnosticCode,
      message,
      mend,
    })),
  );
}
