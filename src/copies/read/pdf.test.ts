import { expect, test } from 'vitest';
import type { Drawn } from './fixtures/pdf.ts';
import { pdfOf, pdfOfPages, wrap } from './fixtures/pdf.ts';
import { readPdf } from './pdf.ts';
import { isRefusal } from './refusals.ts';

const NAMES = ['Adam', 'Berta', 'Carl', 'Dora', 'Emil', 'Frieda', 'Gustav', 'Hedwig', 'Ida', 'Jakob'];
/** A paragraph of some lines that is like no other. */
const paragraph = (name: string) =>
  `${name} ${`went to the river with ${name} and saw it flow, `.repeat(5)}and so to bed.`;
const PARAGRAPHS = NAMES.map(paragraph);

async function blocksOf(bytes: Uint8Array): Promise<string[]> {
  const copy = await readPdf(bytes);
  if (isRefusal(copy)) expect.fail(copy.message);
  return copy.blocks.map(
    ({ role, lines }) => `${role === undefined ? '' : `${role}: `}${lines.map((line) => line.text).join(' ')}`,
  );
}

test.each(['gap', 'indent'] as const)(
  'paragraphs told by %s, also over pages; head, numbers and title apart',
  async (by) => {
    const blocks = await blocksOf(
      pdfOf(PARAGRAPHS, { title: 'Of rivers', head: 'THE PAPER', linesPerPage: 14, paragraphs: by }),
    );
    const text = blocks.filter((block) => !/^(?:furniture|title): /.test(block));
    expect(text).toEqual(PARAGRAPHS);
    expect(blocks).toContain('title: Of rivers');
    expect(blocks.filter((block) => block === 'furniture: THE PAPER').length).toBeGreaterThan(1);
  },
);

const column = (text: string, x: number): Drawn[] =>
  wrap(text, 36).map((line, index) => ({ text: line, x, y: 650 - 14 * index, size: 11 }));

test('columns are read one after the other, between what runs across them', async () => {
  const head: Drawn = { text: 'What runs across both columns of the page, and is a heading', x: 72, y: 720, size: 16 };
  const foot: Drawn = {
    text: 'What runs across both columns of the page at its foot, as a last word on it all.',
    x: 72,
    y: 200,
    size: 11,
  };
  const [left = '', right = ''] = PARAGRAPHS;
  const blocks = await blocksOf(pdfOfPages([[head, ...column(right, 320), ...column(left, 72), foot]]));
  expect(blocks).toEqual([`title: ${head.text}`, left, right, foot.text]);
});

test('a place is a page and a line of it; the title is the metadata’s, unless it is a file’s name', async () => {
  const copy = await readPdf(pdfOf(PARAGRAPHS, { title: 'Of rivers', linesPerPage: 10 }));
  if (isRefusal(copy)) expect.fail(copy.message);
  expect(copy.title).toBe('Of rivers');
  expect(copy.blocks.at(-1)?.lines[0]?.where).toMatchObject({ unit: 'line', page: 4, number: 10 });
  expect(await readPdf(pdfOfPages([[{ text: 'Words', x: 72, y: 700, size: 11 }]], 'op-ed.docx'))).toMatchObject({
    title: undefined,
  });
});
