import { expect, test } from 'vitest';
import { indexed } from './pagefind.ts';
import { unpack } from './packed.ts';

const record = (href: string) => ({
  href,
  title: 'A & B',
  filters: { author: ['O’Neil & “Sons”'] },
  sort: { newest: '0000', oldest: '9999' },
  card: { line: '', summary: '' },
  parts: [{ id: 'p1', text: 'Minsk–II', weight: 1 }],
});

test('records are indexed with their parts and facets, one index after the other', async () => {
  const [first, second] = await Promise.all(
    ['x.html', 'y.html'].map((href) => indexed([{ record: record(href), stamp: 'of-1' }], 'en')),
  );
  const fragments = [first, second].map((files = new Map()) => {
    const [, file = new Uint8Array()] = [...files].find(([path]) => path.startsWith('fragment/')) ?? [];
    return JSON.parse(new TextDecoder().decode(unpack(file))) as unknown;
  });
  expect(fragments).toEqual(
    ['x.html', 'y.html'].map((url) =>
      expect.objectContaining({
        url,
        content: 'A & B. Minsk-II.',
        filters: { author: ['O’Neil & “Sons”'] },
        anchors: [expect.objectContaining({ id: 'of-1' }), expect.objectContaining({ id: 'p1', location: 3 })],
      }),
    ),
  );
});
