import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { docxOf } from './docx.ts';

const handIn = {
  title: 'Notes on “Bridges”',
  about: ['A. Author, “Bridges,” ¶ 3.'],
  language: 'en-GB',
  parts: [
    { heading: '¶ 3', quoted: '“old bridge”', written: 'One <b> & two\nthree\u0000\ud800' },
    { heading: 'Question 1', asked: 'Why?', written: '' },
  ],
};

async function made() {
  return new Uint8Array(await (await docxOf(handIn)).arrayBuffer());
}

test('a word processor reads the same words, under real headings', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await made()) });
  expect(value).toBe(
    '<h1>Notes on “Bridges”</h1><p>A. Author, “Bridges,” ¶ 3.</p><h2>¶ 3</h2><p><em>“old bridge”</em></p>' +
      '<p>One &lt;b&gt; &amp; two</p><p>three\ufffd</p><h2>Question 1</h2><p><em>Why?</em></p>',
  );
});

test('the language is set, and nothing leads out of it', async () => {
  const files = Object.entries(unzipSync(await made())).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(Object.fromEntries(files)['word/styles.xml']).toContain('w:lang w:val="en-GB"');
  expect(files.filter(([, xml]) => xml?.includes('TargetMode="External"'))).toEqual([]);
});
