import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../model/ids.ts';
import type { MentionedAt, RecordFragment } from '../../model/search.ts';
import { passagesOf } from './passages.ts';
import { matcherOf } from './sought.ts';

/** Its words 0–2 are its title; ¶ 1 has 3–5, a gloss 6–7, ¶ 2 8–10, a caption 11–12. */
const content = 'The truce held Minsk was signed Truce truce. a truce Minsk truce picture';
const at = (entry: string, first = 0): MentionedAt => [entry as EntryId, first, 1];
const record: RecordFragment = {
  url: 'op-eds/x.html',
  content,
  meta: { title: 'The truce held' },
  anchors: [
    { id: 'c1', location: 11 },
    { id: 'stamp', location: 0 },
    { id: 'p1', location: 3 },
    { id: 'g-truce', location: 6 },
    { id: 'p2', location: 8 },
  ],
  card: {
    line: '',
    summary: '',
    mentions: { p1: [at('minsk')], p2: [at('putin', 1), at('minsk', 2)], c1: [at('putin', 1)] },
    margin: { 'g-truce': 'Truce' },
  },
};

function passages(sought: readonly string[], mentions: readonly string[] = []) {
  const words = content.split(' ');
  const hits = words.flatMap((word, index) => (sought.includes(word.toLowerCase().replace('.', '')) ? [index] : []));
  return passagesOf(record, { words, hits, matcher: matcherOf(sought), href: 'op-eds/x.html', mentions });
}

const ids = (found: ReturnType<typeof passages>) => found.passages.map((passage) => passage.id);

describe('passagesOf', () => {
  it.each([
    ['the text before the margin', ['truce'], [], ['p2', 'c1', 'g-truce']],
    ['paragraphs with more of the words first', ['minsk', 'truce'], [], ['p2', 'p1', 'c1', 'g-truce']],
    ['nothing without words and entries', [], [], []],
    ['paragraphs that mention an entry, in their order', [], ['minsk'], ['p1', 'p2']],
    ['paragraphs that mention all entries', [], ['minsk', 'putin'], ['p2']],
    ['those of them that have the words', ['truce'], ['minsk'], ['p2']],
    ['all of them where none has the words', ['picture'], ['minsk'], ['p1', 'p2']],
    ['those with half of the words', ['minsk', 'truce', 'a'], [], ['p2']],
    ['those with the most where none has half', ['picture', 'held', 'x', 'y', 'z'], [], ['c1']],
    ['nothing for words that say nothing alone', ['a', 'was', 'held'], [], []],
    ['what has them where nothing else is sought', ['a', 'was'], [], ['p1', 'p2']],
  ])('gives %s', (_what, sought, mentions, expected) => {
    const found = passages(sought, mentions);
    expect(ids(found)).toEqual(expected);
    expect(found.together).toBe(true);
  });

  it('gives paragraphs that mention any of the entries, and says so, when none mentions all', () => {
    const found = passages([], ['minsk', 'putin', 'nobody']);
    expect(ids(found)).toEqual(['p1', 'p2', 'c1']);
    expect(found.together).toBe(false);
  });

  it('says what a passage is, and leads to it with its words', () => {
    expect(passages(['truce']).passages.map(({ label, where, href }) => [label, where, href])).toEqual([
      ['¶ 2', 'text', 'op-eds/x.html?words=truce#p2'],
      ['caption 1', 'text', 'op-eds/x.html?words=truce#c1'],
      ['Truce', 'margin', 'op-eds/x.html?words=truce#g-truce'],
    ]);
  });

  it.each([
    ['without words', [], ['minsk', 'putin'], 'a [truce] [Minsk]', 'op-eds/x.html?words=truce+minsk#p2'],
    ['beside words', ['truce'], ['minsk'], 'a [truce] [Minsk]', 'op-eds/x.html?words=truce+minsk#p2'],
    ['of others not at all', [], ['putin'], 'a [truce] Minsk', 'op-eds/x.html?words=truce#p2'],
  ])('marks mentions %s', (_what, sought, mentions, excerpt, href) => {
    const passage = passages(sought, mentions).passages.find(({ id }) => id === 'p2');
    expect(passage?.excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toBe(excerpt);
    expect(passage?.href).toBe(href);
  });

  it('says what a gloss is called once', () => {
    const [gloss] = passages(['truce']).passages.filter(({ where }) => where === 'margin');
    expect(gloss?.excerpt).toEqual([
      { text: 'truce', hit: true },
      { text: '.', hit: false },
    ]);
  });

  it('cuts its excerpt from the passage alone', () => {
    expect(passages(['truce']).passages[0]?.excerpt).toEqual([
      { text: 'a ', hit: false },
      { text: 'truce', hit: true },
      { text: ' Minsk', hit: false },
    ]);
  });
});
