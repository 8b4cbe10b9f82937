import { expect, it } from 'vitest';
import { formatDiagnostic } from './diagnostic.ts';

it('formats a diagnostic as a place, a code, what is wrong and how to mend it', () => {
  const place = { file: 'content/op-eds/a.mdx', line: 3, column: 14 };
  expect(formatDiagnostic({ ...place, code: 'unknown-id', message: 'No “x”.', mend: 'Mend the id.' })).toBe(
    'content/op-eds/a.mdx:3:14  unknown-id  No “x”.\n    → Mend the id.',
  );
});
