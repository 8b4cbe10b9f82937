import { expect, test } from 'vitest';
import { readDocx } from './docx.ts';
import { docxAround, docxOf, wordDocument, wordParagraph } from './fixtures/docx.ts';
import { isRefusal } from './refusals.ts';

async function blocksOf(bytes: Uint8Array): Promise<string[]> {
  const copy = await readDocx(bytes);
  if (isRefusal(copy)) expect.fail(copy.message);
  return copy.blocks.map(
    ({ role = 'text', lines }) => `${lines[0]?.where.number} ${role}: ${lines.map((line) => line.text).join(' / ')}`,
  );
}

test('styles tell title, headings, quotations and captions', async () => {
  const bytes = docxOf(['One <b>&amp;', 'two\nlines'], {
    title: 'T & U',
    headings: ['H'],
    captions: ['C'],
    quotations: ['Q'],
  });
  expect(await blocksOf(bytes)).toEqual([
    '1 title: T & U',
    '2 heading: H',
    '3 text: One <b>&amp;',
    '4 text: two / lines',
    '5 quotation: Q',
    '6 caption: C',
  ]);
  expect(await readDocx(bytes)).toMatchObject({ title: 'T & U', format: 'docx' });
});

test('empty paragraphs are counted and left out; deleted text is out, inserted text in', async () => {
  const body = `<w:p/>${wordParagraph('one')}<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>`;
  expect(await blocksOf(docxAround(wordDocument(body)))).toEqual(['2 text: one', '3 text: new']);
});

test('notes are left out, and the report says so', async () => {
  const body = '<w:p><w:r><w:t>one</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  expect(await readDocx(docxAround(wordDocument(body)))).toMatchObject({
    steps: [{ kind: 'read' }, { kind: 'left-out', message: 'Left out: footnotes and endnotes (1).' }],
  });
});
