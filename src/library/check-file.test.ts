import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { checkFile } from './check-file.ts';

const path = 'people/a.md';
const check = (text: string) => checkFile({ path, text }).map(formatDiagnostic);
const at = (place: string, name: string) =>
  `content/people/a.md:${place}  hidden-character  Here stands ${name}, a character that is not seen.\n` +
  '    → Remove it; an editor that shows invisible characters finds it.';

describe('checkFile', () => {
  it.each([
    ['itself', 'a\nb \u202Ec', [at('2:3', 'U+202E')]],
    ['in the frontmatter', '---\nname: A\u2066B\n---\n', [at('2:8', 'U+2066')]],
    ['a reference', 'a &#x202e; &#8238; &#X2069;', [at('1:3', 'U+202E'), at('1:12', 'U+202E'), at('1:20', 'U+2069')]],
    ['beyond U+FFFF', '😀\u{E0041}', [at('1:3', 'U+E0041')]],
    ['in order', '\x07&#7;\x07', [at('1:1', 'U+0007'), at('1:2', 'U+0007'), at('1:6', 'U+0007')]],
  ])('finds what is hidden: %s', (_what, text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  it.each([['plain &amp; &#169; &#x5d0; &#xFFFFFF; &#; text'], ['שלום\u200F “a”']])('lets %j be', (text) => {
    expect(check(text)).toEqual([]);
  });

  it('keeps its report short', () => {
    const report = check('\u202E'.repeat(1000));
    expect(report).toHaveLength(20);
    expect(report.at(-1)).toContain('(And 980 more like it in this file.)');
  });

  it('reports why a file has no text', () => {
    const problem = { message: 'It is gone.', mend: 'Bring it back.' };
    expect(checkFile({ path, text: '', problem }).map(formatDiagnostic)).toEqual([
      'content/people/a.md:1:1  unreadable-file  It is gone.\n    → Bring it back.',
    ]);
  });
});
