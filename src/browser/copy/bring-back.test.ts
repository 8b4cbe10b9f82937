import { expect, test } from 'vitest';
import { noText } from '../../copies/read/refusals.ts';
import { bringBack } from './bring-back.ts';
import type { Showing } from './reading.ts';
import type { Kept } from './store.ts';

const kept: Kept = { name: 'a.pdf', read: new Uint8Array(), alone: false };
const showing = { name: 'a.pdf' } as Showing;
const fails = async () => {
  throw new Error('unexpected');
};

test.each<[string, () => Promise<Kept | undefined>, Parameters<typeof bringBack>[2], string[]]>([
  ['nothing where none is kept', async () => undefined, fails, []],
  ['the copy', async () => kept, async () => showing, ['show a.pdf']],
  ['that it was refused', async () => kept, async () => noText('It has no text.', ''), ['fail a.pdf']],
  ['that opening it failed', async () => kept, fails, ['fail a.pdf']],
  ['that the device does not give it', fails, async () => showing, ['fail undefined']],
])('shows %s', async (_, from, open, expected) => {
  const said: string[] = [];
  const copies = {
    show: ({ name }: Showing) => void said.push(`show ${name}`),
    fail: (name: string | undefined) => void said.push(`fail ${name}`),
  };
  await bringBack(copies, from, open);
  expect(said).toEqual(expected);
});
