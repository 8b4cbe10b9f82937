import { describe, expect, test } from 'vitest';
import { withCard } from './fragment.ts';
import { pack, unpack } from './packed.ts';
import type { SearchRecord } from './record.ts';

const record: SearchRecord = {
  href: 'op-eds/x.html',
  title: 'It’s so',
  filters: { kind: ['op-eds'] },
  sort: { newest: '2020-05-12', oldest: '2020-05-12' },
  card: { line: 'By Ada', summary: 'A summary.' },
  parts: [{ id: 'p1', text: 'Minsk–II\u00a0held, “so they say”', weight: 1 }],
};
const records = new Map([[record.href, record]]);

function written(content: string, url = record.href) {
  const anchors = [
    { element: 'a', id: 'of-1a2b3c4d', text: '', location: 0 },
    { element: 'a', id: 'p1', text: '', location: 2 },
  ];
  const fragment = { url, content, word_count: 7, filters: { kind: ['op-eds'] }, meta: { title: "It's so" }, anchors };
  return pack(new TextEncoder().encode(JSON.stringify(fragment)));
}

describe('withCard', () => {
  test('gives the text as the page has it, the anchors of its parts and the card', () => {
    const file = withCard(written('It\'s so. Minsk-II held, "so they say".'), records);
    expect(JSON.parse(new TextDecoder().decode(unpack(file)))).toEqual({
      url: 'op-eds/x.html',
      content: 'It’s so Minsk–II held, “so they say”',
      meta: { title: 'It’s so' },
      day: '2020-05-12',
      anchors: [{ id: 'p1', location: 2 }],
      card: record.card,
    });
  });

  test('refuses a text whose words are counted in another way', () => {
    expect(() => withCard(written('It\'s so. Minsk - II held, "so they say".'), records)).toThrow(
      'Pagefind counts the words of “op-eds/x.html” in another way than its record does.',
    );
  });

  test('refuses a fragment of no record', () => {
    expect(() => withCard(written('', 'op-eds/y.html'), records)).toThrow(
      'Pagefind made a fragment for “op-eds/y.html”, which is no record.',
    );
  });
});
