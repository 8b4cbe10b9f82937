import { expect, test, vi } from 'vitest';
import type { RawCopy } from '../types.ts';
import { binaryCases } from './fixtures/hostile-binary.ts';
import { docxCases } from './fixtures/hostile-docx.ts';
import { htmlCases } from './fixtures/hostile-html.ts';
import { pdfCases } from './fixtures/hostile-pdf.ts';
import { textCases } from './fixtures/hostile-text.ts';
import { zipCases } from './fixtures/hostile-zip.ts';
import { MARKER } from './fixtures/hostile.ts';
import { isRefusal, readCopy } from './read-copy.ts';

const cases = [...binaryCases, ...textCases, ...htmlCases, ...zipCases, ...docxCases, ...pdfCases];

const wordsOf = (copy: RawCopy) =>
  copy.blocks.map((block) => block.lines.map((line) => line.text).join(' ')).join('\n');

test('there are at least 200 of them, each named once', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(new Set(cases.map((each) => each.name)).size).toBe(cases.length);
});

test.each(cases)('$name', async ({ bytes, file = 'copy', gives }) => {
  const request = vi.spyOn(global, 'fetch');
  const answer = await readCopy({ name: file, bytes: bytes() });
  if (typeof gives === 'string') {
    expect(answer).toMatchObject({
      code: gives,
      message: expect.stringMatching(/\.$/),
      mend: expect.stringMatching(/\.$/),
    });
  } else {
    if (isRefusal(answer)) expect.fail(`${answer.code}: ${answer.message}`);
    expect(wordsOf(answer)).toContain(gives.words);
    if (gives.without !== undefined) expect(wordsOf(answer)).not.toContain(gives.without);
  }
  expect(global).not.toHaveProperty(MARKER);
  expect(request).not.toHaveBeenCalled();
});
