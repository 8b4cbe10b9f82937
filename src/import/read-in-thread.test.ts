import { expect, test } from 'vitest';
import { isRefusal } from '../copies/read/refusals.ts';
import { endlessPdf } from '../copies/read/fixtures/endless.ts';
import { docxOf, htmlOf, pdfOf } from '../copies/read/fixtures/make.ts';
import { readWithin } from './read-in-thread.ts';

const utf8 = new TextEncoder();
const TEXT = 'Rivers have no opinion about the towns that they flow through, and no town has ever asked.';

test.each([
  ['a.txt', utf8.encode(TEXT)],
  ['a.html', utf8.encode(htmlOf([TEXT]))],
  ['a.docx', docxOf([TEXT])],
  ['a.pdf', pdfOf([TEXT])],
])('%s is read in a thread', async (name, bytes) => {
  const answer = await readWithin({ name, bytes });
  if (isRefusal(answer)) expect.fail(answer.message);
  const words = answer.blocks.flatMap((block) => block.lines.map((line) => line.text)).join(' ');
  expect(words).toContain(TEXT);
});

test('a file that takes too long is given up', async () => {
  const answer = await readWithin({ name: 'a.pdf', bytes: endlessPdf() }, 2_000);
  expect(answer).toMatchObject({ code: 'copy-too-slow', message: 'The file was not read within 2 seconds.' });
});
