import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../library/join.ts';
import { sampleWith } from '../library/sample.ts';
import { diagnosticCodes, formatDiagnostic } from '../model/diagnostic.ts';

const page = readFileSync('docs/diagnostics.md', 'utf8');
const SECTION = /^## (\S+)$[\s\S]*?^```\w+ content\/(\S+)$\n([\s\S]*?)^```$[\s\S]*?^```text$\n([\s\S]*?)\n```$/gm;
const sections = Array.from(page.matchAll(SECTION), ([, code = '', path = '', text = '', printed = '']) => ({
  code,
  path,
  text,
  printed,
}));

describe('docs/diagnostics.md', () => {
  it('has a section with an example for every code', () => {
    expect(sections.map(({ code }) => code)).toEqual([...diagnosticCodes]);
  });

  it.each(sections)('shows an example that causes $code, as printed', ({ code, path, text, printed }) => {
    const { diagnostics } = buildLibrary(sampleWith({ [path]: text }));
    expect(diagnostics.map((each) => each.code)).toEqual(diagnostics.map(() => code));
    expect(diagnostics.map(formatDiagnostic)).toContain(printed);
  });
});
