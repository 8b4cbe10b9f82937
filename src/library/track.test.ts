import { expect, it } from 'vitest';
import { libraryOf, sample } from './sample.ts';
import type { Library } from './library.ts';
import { cellDigest, track, worked, type Cells } from './track.ts';

const library = libraryOf(sample);
const [slug = ''] = library.opEds.keys();
const [entry] = library.entries.values();

const flat = (cells: Cells): string[] =>
  [...cells].flatMap((cell) => (typeof cell === 'string' ? cell : flat(cell))).toSorted();

async function cellsRead(work: (library: Library) => unknown): Promise<string[]> {
  const tracker = track(library);
  const { cells } = await tracker.reading(() => Promise.resolve(work(tracker.library)));
  return flat(cells);
}

it.each<[what: string, work: (library: Library) => unknown, cells: string[]]>([
  ['nothing', () => undefined, []],
  ['a part', ({ site }) => site.title, ['site']],
  ['a field', ({ opEds }) => opEds.get(slug as never)?.title, [`opEds/${slug}.title`]],
  ['whether there is a record', ({ opEds }) => opEds.get('nowhere' as never), ['opEds#']],
  ['how many there are', ({ opEds }) => opEds.size, ['opEds#']],
  [
    'a field of all',
    ({ opEds }) => [...opEds.values()].map(({ date }) => date),
    ['opEds#', ...[...library.opEds.keys()].map((id) => `opEds/${id}.date`)].toSorted(),
  ],
  [
    'a source, as a whole',
    ({ sources }) => [...sources.keys()].map((id) => sources.get(id)),
    [...['sources#', ...[...library.sources.keys()].map((id) => `sources/${id}`)].toSorted()],
  ],
])('notes that %s is read', async (_what, work, cells) => {
  expect(await cellsRead(work)).toEqual(cells);
});

it('notes all of a record that is taken over', async () => {
  const cells = await cellsRead(({ opEds }) => ({ ...opEds.get(slug as never) }));
  expect(cells).toContain(`opEds/${slug}`);
  expect(cells).toContain(`opEds/${slug}.blocks`);
});

it('gives the same record each time', () => {
  const { entries } = track(library).library;
  expect([...entries.values()][0]).toBe(entry && entries.get(entry.id));
});

it('notes for each who asks what was read when it was worked out', async () => {
  let times = 0;
  const titles = worked(({ opEds }) => {
    times += 1;
    return [...opEds.values()].map(({ title }) => title);
  });
  const tracker = track(library);
  const ask = () => tracker.reading(() => Promise.resolve(titles(tracker.library)));
  const [first, second] = [await ask(), await ask()];
  expect(times).toBe(1);
  expect(second).toEqual(first);
  expect(flat(second.cells)).toContain(`opEds/${slug}.title`);
});

it('what is worked out later is noted as well, and what fails is', async () => {
  const tracker = track(library);
  const later = worked(async ({ opEds }) => (await Promise.resolve(), [...opEds.values()].length));
  expect(flat((await tracker.reading(() => later(tracker.library))).cells)).toContain('opEds#');
  const failing = worked(() => {
    throw new Error('It fails.');
  });
  await expect(tracker.reading(() => Promise.resolve(failing(tracker.library)))).rejects.toThrow('It fails.');
});

const changed = sample.map((file) =>
  file.path === 'op-eds/peace.mdx' ? { ...file, text: file.text.replace('title: ', 'title: Other ') } : file,
);

it('has a digest for every cell that is there, another for another content', () => {
  const other = libraryOf(changed);
  expect(cellDigest(library, 'opEds/peace.title')).not.toBe(cellDigest(other, 'opEds/peace.title'));
  expect(cellDigest(library, 'opEds/peace.date')).toBe(cellDigest(other, 'opEds/peace.date'));
  expect(cellDigest(library, 'opEds/peace')).not.toBe(cellDigest(other, 'opEds/peace'));
  for (const cell of ['opEds#', 'site', 'ledger', 'chronology'])
    expect(cellDigest(library, cell)).toBe(cellDigest(other, cell));
  expect(cellDigest(library, 'opEds/nowhere.title')).toBeUndefined();
});
