import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { at, collectionOf, libraryOf, sample } from '../../library/sample.ts';
import { claimChapters } from './claims.ts';
import { entryChapters } from './entries.ts';
import { opEdScope, wholeScope } from './scope.ts';

const library = libraryOf(sample);
const scope = opEdScope(library, at(library.opEds, 'peace'));
const htmlOf = (chapters: ReturnType<typeof entryChapters>, name: string) =>
  toHtml({ type: 'root', children: [...(chapters.find((chapter) => chapter.name === name)?.content ?? [])] });

describe('entryChapters', () => {
  it('has the kinds and the entries in the order of the site', () => {
    const listed = entryChapters(library, wholeScope(library)).map(({ title, pages }) => [
      title,
      ...pages.flatMap(({ id }) => id ?? []),
    ]);
    expect(listed).toEqual([
      ['People', 'entry-zeno-adams', 'entry-ada-king'],
      ['Treaties', 'entry-minsk-i', 'entry-minsk-ii'],
      ['Events', 'entry-ice-march', 'entry-autumn-talks'],
      ['Organizations', 'entry-osce'],
      ['Concepts', 'entry-detente'],
    ]);
  });

  it('tells of an entry what its page tells', () => {
    const osce = htmlOf(entryChapters(library, scope), 'entries-organizations');
    for (const part of [
      '<section id="entry-osce" class="entry"><h2>OSCE</h2><p class="kind"><span aria-hidden="true">◆</span> organization</p>',
      '<strong>A security organization of 57 states. It monitors truces.</strong>',
      'from the first day',
      ' (<a href="/sources.html#source-roe-2022">Roe et al. 2022</a>)',
      '<i>established by</i> <a href="/treaties/minsk-i.html">Minsk I</a>',
      '<li><a href="/op-eds/peace.html">Peace</a>: <a href="/op-eds/peace.html#p1">¶ 1</a>, <a href="/op-eds/peace.html#c1">caption</a></li>',
      '<li><a href="/claims/who-began.html">Who began it?</a></li>',
    ])
      expect(osce).toContain(part);
  });

  it('parts the entries of a kind that has very many', () => {
    const people = Array.from({ length: 61 }, (_, index) => [
      `people/p${index}.md`,
      `---\nname: Person ${index}\nsummary: One.\nsources: [s]\n---\n`,
    ]);
    const bibliography = '[{ "id": "s", "type": "book", "title": "S" }]';
    const many = libraryOf(collectionOf({ 'bibliography.json': bibliography, ...Object.fromEntries(people) }));
    const chapters = entryChapters(many, wholeScope(many));
    expect(chapters.map(({ name, title }) => [name, title])).toEqual([
      ['entries-people', 'People, 1 of 2'],
      ['entries-people-2', 'People, 2 of 2'],
    ]);
    expect(chapters.map(({ pages }) => pages.filter(({ id }) => id !== undefined).length)).toEqual([60, 1]);
  });
});

describe('claimChapters', () => {
  const claims = htmlOf(claimChapters(library, scope), 'claims');

  it.each([
    '<h2>Who began it?</h2><p class="kind"><span aria-hidden="true">‡</span> disputed</p>',
    '<h3>What is agreed</h3>',
    '<h3>Others</h3><p>Others did.</p><p>Held by Zeno Adams; The Review. Sources: ',
    'Made in <a href="/op-eds/peace.html#p2">Peace in Our Time, ¶ 2</a>, at the words <i>the truce held</i> of the digest',
    '<h3>What the sources show</h3><p>It broke within days.</p>',
    '<p class="kind">Last checked 22 November 2026</p>',
  ])('have %s', (part) => expect(claims).toContain(part));

  it('are none where there are no claims', () => {
    expect(claimChapters(library, { ...scope, claims: new Set() })).toEqual([]);
  });
});
