import { expect, test } from 'vitest';
import type { RawCopy, Refusal } from '../../copies/types.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Job, Reply } from './messages.ts';
import { open } from './open.ts';

const line = (text: string, number: number) => ({ lines: [{ text, where: { unit: 'line', number } as const }] });
const raw: RawCopy = {
  format: 'txt',
  blocks: [line('The OSCE met in the town hall.', 1), line('Then the OSCE left it again.', 3)],
  steps: [],
};
const file = { name: 'a.txt', bytes: new Uint8Array([1]) };
const names = [{ id: 'osce' as EntryId, text: 'OSCE' }];
const job: Job = { source: { file }, purpose: { names } };

async function replies(to: Job, read: () => Promise<RawCopy | Refusal>): Promise<Reply[]> {
  const said: Reply[] = [];
  await open(to, read, (reply) => said.push(reply));
  return said;
}

test('tells what it does, then the copy, then what is to be kept', async () => {
  const said = await replies(job, async () => raw);
  expect(said.map((reply) => (reply.is === 'doing' ? reply.doing : reply.is))).toEqual([
    ...['read', 'repair', 'place', 'overview', 'part', 'done'],
  ]);
  const rows = said.flatMap((reply) => (reply.is === 'part' ? reply.rows : []));
  expect(rows.map(({ marks }) => marks.map(({ id }) => id))).toEqual([['g-osce'], ['osce']]);
});

test('what was kept is opened without its file, and gives the same', async () => {
  const first = await replies(job, async () => raw);
  const done = first.at(-1);
  if (done?.is !== 'done') throw new Error('It did not end.');
  const again = await replies({ ...job, source: { read: done.read } }, async () => {
    throw new Error('No file is read.');
  });
  expect(again).toEqual(first);
});

test('a caption has its place in a text by itself, and its mentions', async () => {
  const blocks = [raw.blocks[0], { ...line('The OSCE in Vienna', 2), role: 'caption' as const }, raw.blocks[1]];
  const said = await replies(job, async () => ({ ...raw, blocks: blocks.filter((block) => block !== undefined) }));
  const rows = said.flatMap((reply) => (reply.is === 'part' ? reply.rows : []));
  expect(rows.map(({ kind, id, marks }) => [kind, id, ...marks.map((mark) => mark.id)])).toEqual([
    ['paragraph', 'p1', 'g-osce'],
    ['caption', 'c1', 'osce'],
    ['paragraph', 'p2', 'osce'],
  ]);
});

test('a refusal is the answer', async () => {
  const refusal: Refusal = { code: 'no-text', message: 'It has no text.', mend: 'Take another.' };
  expect((await replies(job, async () => refusal)).at(-1)).toEqual({ is: 'refused', refusal });
});

test('a reader that fails is told as a refusal', async () => {
  const fails = async () => {
    throw new Error('unexpected');
  };
  expect((await replies(job, fails)).at(-1)).toMatchObject({ is: 'refused', refusal: { code: 'damaged-copy' } });
});

test('a copy of an op-ed is placed', async () => {
  const anchors = {
    slug: 'x' as never,
    title: 'X',
    paragraphs: 1,
    placeables: [],
    quotations: [],
    ours: [],
    names: [],
  };
  const said = await replies({ source: { file }, purpose: { anchors } }, async () => raw);
  expect(said.find(({ is }) => is === 'overview')).toMatchObject({
    overview: { known: { seemsOther: true, present: [1], isWhole: true, share: 0 }, placements: [] },
  });
});
