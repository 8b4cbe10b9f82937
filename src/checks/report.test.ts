import { expect, it } from 'vitest';
import type { Diagnostic } from '../model/diagnostic.ts';
import { formatReport } from './report.ts';

const diagnostic: Diagnostic = {
  file: 'content/a.md',
  line: 3,
  column: 7,
  code: 'unknown-id',
  message: 'There is no entry “b”.',
  mend: 'Write it.',
};
const printed = 'content/a.md:3:7  unknown-id  There is no entry “b”.\n    → Write it.';

it.each([
  [[], 'No problems found.'],
  [[diagnostic], `${printed}\n\n1 problem found. Each code is explained in docs/diagnostics.md.`],
  [
    [diagnostic, diagnostic],
    `${printed}\n${printed}\n\n2 problems found. Each code is explained in docs/diagnostics.md.`,
  ],
])('tells %j', (diagnostics, report) => {
  expect(formatReport(diagnostics)).toBe(report);
});
