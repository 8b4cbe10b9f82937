import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationsOf, paragraphIn } from './format.ts';
import type { Reference } from './reference.ts';
import { styles, type StyleId } from './styles.ts';

interface Awkward {
  readonly what: string;
  readonly work: Reference;
  readonly expected: Readonly<Record<StyleId, string>>;
}

/** Checked by hand against the manuals: Chicago 17, MLA 9, APA 7. Titles are given as CSL wants them, with capitals for names alone. */
const works = JSON.parse(readFileSync(new URL('awkward-works.json', import.meta.url), 'utf8')) as Awkward[];

describe('citationsOf', () => {
  it.each(works.map(({ what, ...rest }) => [what, rest] as const))('%s', async (_what, { work, expected }) => {
    const citations = await citationsOf(work);
    expect(Object.fromEntries(citations.map(({ style, html }) => [style, html]))).toEqual(expected);
  });

  const hostile = {
    id: 'x',
    type: 'webpage',
    title: '<script>alert(1)</script> & <b onclick="x">bold</b>',
    author: [{ literal: 'A <img src=x onerror=y> B' }],
    'translated-title': '<svg onload=z>',
    URL: 'https://example.org/?a=1&b=2',
  };

  it('lets no content become markup', async () => {
    for (const type of ['webpage', 'treaty', 'legislation', 'report', 'interview'])
      for (const { html } of await citationsOf({ ...hostile, type })) {
        const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
        expect(
          tags.filter((tag) => !/^<\/?[ib]>$/.test(tag)),
          type,
        ).toEqual([]);
      }
  });

  it('names nothing that a chapter stands in where that is not known', async () => {
    const chapter = { id: 'x', type: 'chapter', title: 'Sympathy', issued: { 'date-parts': [[1996]] } };
    const [, , authorDate] = await citationsOf({ ...chapter, author: [{ family: 'Roe', given: 'Jane' }] });
    expect(authorDate?.text).toBe('Roe, Jane. 1996. “Sympathy.”');
  });

  it.each([
    ['A note: what follows', 'A note: What follows. (n.d.).'],
    ['A note: iPhones', 'A note: iPhones. (n.d.).'],
  ])('begins what follows a colon with a capital in APA: %s', async (title, expected) => {
    const all = await citationsOf({ id: 'x', type: 'webpage', title });
    expect(all.find(({ style }) => style === 'apa')?.text).toBe(expected);
  });

  it.each([
    ['chicago-notes', 'Budgets, no. 12 (Press, 2000).'],
    ['mla', 'Budgets. No. 12, Press, 2000.'],
  ])('says of a bare number that it is one in %s', async (id, expected) => {
    const report = { id: 'x', type: 'report', title: 'Budgets', number: '12', publisher: 'Press' };
    const all = await citationsOf({ ...report, issued: { 'date-parts': [[2000]] } });
    expect(all.find(({ style }) => style === id)?.text).toBe(expected);
  });

  it('gives the same without markup', async () => {
    const [note] = await citationsOf({ id: 'x', type: 'book', title: 'War & peace', publisher: 'A < B' });
    expect([note?.html, note?.text]).toEqual([
      '<i>War &#38; Peace</i> (A &#60; B, n.d.).',
      'War & Peace (A < B, n.d.).',
    ]);
  });
});

describe('paragraphIn', () => {
  const work = {
    id: 'winter',
    type: 'article-newspaper',
    title: 'Winter',
    author: [{ family: 'Roe', given: 'Jane', suffix: '[attributed]' }],
    'container-title': 'The Review',
    issued: { 'date-parts': [[2022, 2]] },
  };

  it.each([
    ['chicago-notes', 'Jane Roe [attributed], “Winter,” Review, February 2022, para. 7.'],
    ['chicago-author-date', '(Roe 2022, para. 7)\nRoe, Jane [attributed]. 2022. “Winter.” Review, February 2022.'],
    ['mla', '(Roe, par. 7)\nRoe, Jane [attributed]. “Winter.” The Review, Feb. 2022.'],
    ['apa', '(Roe, 2022, para. 7)\nRoe, J. [attributed]. (2022, February). Winter. The Review.'],
  ])('%s', async (id, expected) => {
    for (const style of styles.filter((each) => each.id === id))
      expect(await paragraphIn(work, '7', style)).toBe(expected);
    expect.hasAssertions();
  });

  it('names a work without an author by its title', async () => {
    const { author, ...anonymous } = work;
    expect(author).toHaveLength(1);
    const [, , , mla] = styles;
    expect(await paragraphIn(anonymous, '7', mla)).toBe('(“Winter,” par. 7)\n“Winter.” The Review, Feb. 2022.');
  });
});
