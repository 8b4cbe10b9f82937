import { expect, test } from 'vitest';
import { fileAt, indexEach, type IndexFiles } from './pagefind.ts';
import { unpack } from './packed.ts';

const record = (href: string) => ({
  href,
  title: 'A & B',
  filters: { author: ['O’Neil & “Sons”'] },
  sort: { newest: '0000', oldest: '9999' },
  card: { line: '', summary: '' },
  parts: [{ id: 'p1', text: 'Minsk–II', weight: 1 }],
});

test('records are indexed with their parts and facets, one group after the other', async () => {
  const taken: [number, unknown][] = [];
  const take = (files: IndexFiles, group: number) => {
    const fragments = [...files].filter(([path]) => path.startsWith('fragment/')).map(([, file]) => file);
    for (const file of fragments) taken.push([group, JSON.parse(new TextDecoder().decode(unpack(file)))]);
    return Promise.resolve();
  };
  const group = (href: string) => [{ record: record(href), stamp: 'of-1' }];
  await Promise.all([
    indexEach([group('x.html'), group('y.html')], 'en', take),
    indexEach([group('z.html')], 'en', take),
  ]);
  expect(taken).toEqual(
    [
      [0, 'x.html'],
      [1, 'y.html'],
      [0, 'z.html'],
    ].map(([at, url]) => [
      at,
      expect.objectContaining({
        url,
        content: 'A & B. Minsk-II.',
        filters: { author: ['O’Neil & “Sons”'] },
        anchors: [expect.objectContaining({ id: 'of-1' }), expect.objectContaining({ id: 'p1', location: 3 })],
      }),
    ]),
  );
});

test('what fails while an index is taken ends the work, and hinders no other', async () => {
  const groups = [[{ record: record('x.html'), stamp: 'of-1' }]];
  await expect(indexEach(groups, 'en', () => Promise.reject(new Error('No room.')))).rejects.toThrow('No room.');
  const paths: string[] = [];
  await indexEach(groups, 'en', (files) => Promise.resolve(void paths.push(...files.keys())));
  expect(paths).toContain('pagefind.js');
});

test('a file that is not there is told', () => {
  expect(() => fileAt(new Map(), 'pagefind.js')).toThrow('Pagefind made no file “pagefind.js”.');
});
