import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bridge, bridgeAnchors, company, marlow } from './fixture.ts';
import { formatFileReport } from './format-report.ts';
import { layOut } from './layout.ts';
import { failure, importReportSchema, reported, type FileReport } from './report.ts';

const REGENERATE = 'Regenerate it with: npx vitest --project unit src/import -u';

const layout = layOut(bridge, bridgeAnchors.placeables);
const findings = { ...bridge, layout, title: 'A Bridge Too Late', opEd: 'bridge', ambiguous: [] };
const report = { ...reported('in/bridge.txt', findings), page: 'content/copies/bridge.mdx' };

describe('the report on a file', () => {
  it('tells every step with its place, and every gloss once', () => {
    expect(formatFileReport(report))
      .toBe(`in/bridge.txt: a copy of “bridge” (80 % of the words that are known of it stand there)
  3 paragraphs: ¶ 1–3
  Read
    in/bridge.txt:1  Read as UTF-8.
  Repaired
    in/bridge.txt:4  Took out “4 THE ORRIN GAZETTE”, a running head.
  Supplied and flagged
    in/bridge.txt:3:43  Supplied “paid nobody” from the pull quote.
    in/bridge.txt:7:12  A stop stands before a small letter; perhaps “why, the” is meant.
  6 glosses: 3 anchored, 1 approximate, 1 ambiguous, 1 unanchored
    in/bridge.txt:5  approximate  n-trusted on “trust her”: the copy has “trust her”, the op-ed “trusted her”
    in/bridge.txt:7  ambiguous  n-asked on “asked”: “asked” stands twice there
    unanchored  n-lost: “what was lost” does not stand there
  Nothing is written. It would go to content/copies/bridge.mdx.`);
  });

  it('tells which paragraphs the copy and the digest do not share', () => {
    const alignment = { numbers: [1, undefined, 4], missing: [2, 3], likeness: 0.5, share: 0.2, coverage: 1 };
    expect(formatFileReport(reported('a', { ...findings, alignment }))).toContain(
      'a: a part of “bridge”: ¶ 1, 4; 20 % of the words that are known of it stand there\n  3 paragraphs: ¶ 1, 4; the copy lacks ¶ 2–3; not in the digest: the 2nd paragraph of the copy\n',
    );
  });

  it('tells of another text what it mentions and what it may', () => {
    const other = reported('a.txt', {
      ...findings,
      opEd: undefined,
      copy: { ...findings.copy, steps: [] },
      ambiguous: [{ words: 'Orrin', ids: [marlow, company], where: { unit: 'line', number: 3 } }],
    });
    expect(formatFileReport({ ...other, page: 'p.mdx' }))
      .toBe(`a.txt: none of the collection’s op-eds (“A Bridge Too Late”)
  3 paragraphs
  It mentions 3 entries.
    a.txt:3  ambiguous  “Orrin” may name ines-marlow or orrin-company
  Nothing is written. It would go to p.mdx.`);
  });

  it.each<[Partial<FileReport>, string]>([
    [{ done: 'created' }, 'Wrote content/copies/bridge.mdx.'],
    [{ done: 'updated' }, 'Updated content/copies/bridge.mdx; nobody had edited its text.'],
    [{ done: 'unchanged' }, 'Nothing has changed: content/copies/bridge.mdx.'],
    [{ done: 'unchanged', difference: '-a\n+b' }, 'are kept (- yours, + as imported):\n    -a\n    +b'],
    [
      { done: 'kept', reason: 'was imported from another file, “a.txt”', difference: '-a\n+b' },
      '  content/copies/bridge.mdx is kept: it was imported from another file, “a.txt” (- as it stands, + as imported):\n' +
        '    -a\n    +b\n  To take the new text, add --overwrite; what stands there is then kept beside it.',
    ],
    [
      { done: 'reported', reason: 'was edited', difference: '-a' },
      'content/copies/bridge.mdx would be kept: it was edited (- as it stands, + as imported):\n    -a',
    ],
    [{ done: 'overwritten', backup: 'x.bak' }, 'Wrote content/copies/bridge.mdx anew. What it was is kept in x.bak:'],
  ])('ends with what was done: %j', (done, end) => {
    expect(formatFileReport({ ...report, ...done }).endsWith(end)).toBe(true);
  });

  it('tells why a file was not read in two lines, and keeps a terminal from obeying', () => {
    const problem = { code: 'damaged-copy', message: 'It holds \u001b[2J.', mend: 'Save it again.' } as const;
    expect(formatFileReport(failure('a', problem))).toBe(
      'a  damaged-copy  It holds <U+001B>[2J.\n    → Save it again.',
    );
    const late = formatFileReport(failure('in/bridge.txt', problem, report));
    expect(late).toMatch(/^in\/bridge.txt: a copy of[\s\S]*\nin\/bridge.txt {2}damaged-copy[\s\S]*→ Save it again\.$/);
  });
});

describe('the report for programs', () => {
  it('has the form that docs/import-report.schema.json states', async () => {
    const whole = { version: 1, dryRun: true, failed: 0, files: [report] };
    expect(importReportSchema.parse(whole)).toEqual(whole);
    const { $schema, ...rest } = z.toJSONSchema(importReportSchema);
    const schema = { $schema, title: 'What npm run import -- --format json prints', ...rest };
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    await expect(text, REGENERATE).toMatchFileSnapshot('../../docs/import-report.schema.json');
  });
});
