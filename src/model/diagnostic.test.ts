import { expect, it } from 'vitest';
import { formatDiagnostic } from './diagnostic.ts';

it('formats a diagnostic as a place, a code, what is wrong and how to mend it', () => {
  const place = { file: 'content/op-eds/a.mdx', line: 3, column: 14 };
  expect(formatDiagnostic({ ...place, code: 'unknown-id', message: 'No “x”.', mend: 'Mend the id.' })).toBe(
    'content/op-eds/a.mdx:3:14  unknown-id  No “x”.\n    → Mend the id.',
  );
});

it('names what a terminal would obey, and cuts what is long', () => {
  const place = { file: 'content/a\u001b[2J.md', line: 1, column: 1 };
  const printed = formatDiagnostic({
    ...place,
    code: 'unknown-file',
    message: 'x'.repeat(600),
    mend: 'Remove \u202eit.',
  });
  expect(printed).toContain('content/a<U+001B>[2J.md:1:1');
  expect(printed).toContain(`${'x'.repeat(500)} …\n    → Remove <U+202E>it.`);
});
