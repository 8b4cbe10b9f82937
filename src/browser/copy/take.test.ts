import { expect, test } from 'vitest';
import { takeFrom, textFile } from './take.ts';

const pasted = (byType: Readonly<Record<string, string>>, files: readonly File[] = []) => ({
  files: files as unknown as FileList,
  getData: (type: string) => byType[type] ?? '',
});

test.each<[string, Record<string, string>, string | undefined]>([
  ['plain text', { 'text/plain': 'one\n\ntwo' }, 'text/plain: one\n\ntwo'],
  [
    'paragraphs of a page',
    { 'text/plain': 'one two', 'text/html': '<p>one</p><p>two</p>' },
    'text/html: <p>one</p><p>two</p>',
  ],
  [
    'lines of a program, which HTML shows as they are',
    { 'text/plain': 'one\n\ntwo', 'text/html': '<pre>one</pre>' },
    'text/plain: one\n\ntwo',
  ],
  ['white space', { 'text/plain': ' \n' }, undefined],
  ['nothing', {}, undefined],
])('%s', async (_, byType, expected) => {
  const file = takeFrom(pasted(byType));
  expect(file && `${file.type}: ${await file.text()}`).toBe(expected);
});

const pdf = new File(['x'], 'op-ed.pdf', { type: 'application/pdf' });
const unknown = new File(['x'], 'op-ed', { type: '' });
const picture = new File(['x'], 'image.png', { type: 'image/png' });

test.each<[string, File[], Record<string, string>, string | undefined]>([
  ['a file before its name', [pdf], { 'text/plain': 'op-ed.pdf' }, 'op-ed.pdf'],
  ['a file of no known type too', [unknown], { 'text/plain': 'op-ed' }, 'op-ed'],
  ['a text before its picture', [picture], { 'text/plain': 'one' }, 'pasted text'],
  ['paragraphs before their picture', [picture], { 'text/html': '<p>one</p>' }, 'pasted text'],
  ['a file before a picture', [picture, pdf], {}, 'op-ed.pdf'],
  ['a picture where there is no text', [picture], { 'text/html': '<img src="x">' }, 'image.png'],
  ['nor words in its paragraph', [picture], { 'text/html': '<p><img src="x">&nbsp;</p>' }, 'image.png'],
])('%s', (_, files, byType, expected) => {
  expect(takeFrom(pasted(byType, files))?.name).toBe(expected);
});

test('a text has no name of its own', () => {
  expect(textFile('one', 'text/plain')?.name).toBe('pasted text');
});
