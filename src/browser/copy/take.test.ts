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

test('a file comes before a text', () => {
  const file = new File(['x'], 'op-ed.pdf');
  expect(takeFrom(pasted({ 'text/plain': 'op-ed.pdf' }, [file]))).toBe(file);
});

test('a text has no name of its own', () => {
  expect(textFile('one', 'text/plain')?.name).toBe('pasted text');
});
