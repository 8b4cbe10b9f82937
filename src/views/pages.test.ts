import { describe, expect, it } from 'vitest';
import { at, collectionOf, libraryOf, sample } from '../library/sample.ts';
import { cardsFor } from './cards.ts';
import { claimPageView, claimsView } from './claims.ts';
import { homeView } from './home.ts';
import { indexView } from './index-page.ts';
import { opEdView } from './op-ed.ts';
import { entryRef, sourceRef } from './shared.ts';
import { sourcesView } from './sources.ts';

const library = libraryOf(sample);
const empty = libraryOf(collectionOf({}));

describe('an empty collection', () => {
  it('has a home, indexes, claims and sources', () => {
    expect(homeView(empty).readings).toEqual([]);
    expect(empty.site.kinds.map((kind) => indexView(empty, kind).items)).toEqual([[], [], [], [], []]);
    expect(claimsView(empty).groups).toEqual([]);
    expect(sourcesView(empty).sources).toEqual([]);
  });
});

describe('homeView', () => {
  it('tells the readings in the order of their dates, with what hangs on them', () => {
    expect(homeView(library).readings.map(({ text, authors, counts }) => [text, authors, counts])).toEqual([
      ['Winter', 'Max Abel', '1 paragraph, 0 glosses, 1 claim'],
      ['Peace in Our Time', 'Jane Roe, Abel (probable)', '2 paragraphs, 6 glosses, 2 claims'],
    ]);
  });
});

describe('opEdView', () => {
  const view = opEdView(library, at(library.opEds, 'peace'));

  it('says how sure each name of the byline is', () => {
    expect(view.bylines).toEqual([
      { name: 'Jane Roe', href: '/people/ada-king.html', hedge: undefined, how: undefined },
      { name: 'Abel', href: undefined, hedge: 'Probably', how: 'the words match' },
    ]);
  });

  it('lists what is in the reading, by kind', () => {
    expect(
      view.inThisReading.map(({ label, entries }) => `${label}: ${entries.map((entry) => entry.text).join(', ')}`),
    ).toEqual(['People: Ada King, Zeno Adams', 'Treaties: Minsk II', 'Organizations: OSCE']);
  });

  it('leads to the reading before it', () => {
    expect([view.previous?.href, view.next]).toEqual(['/op-eds/winter.html', undefined]);
  });
});

describe('claims', () => {
  it('stand under the op-eds that make them', () => {
    expect(
      claimsView(library).groups.map(({ opEd, claims }) => [opEd?.text, claims.map((claim) => claim.text)]),
    ).toEqual([
      ['Winter', ['Who began it?']],
      ['Peace in Our Time', ['Who began it?', 'Did the truce hold?']],
    ]);
  });

  it('lead to the paragraph that makes them, and cite each source once', () => {
    const view = claimPageView(library, at(library.claims, 'who-began'));
    expect(view.made.map(({ href, place }) => [href, place])).toEqual([
      ['/op-eds/peace.html#p1', '¶ 1'],
      ['/op-eds/winter.html#p1', '¶ 1'],
    ]);
    expect(view.sources.map((source) => source.id)).toEqual(['allan-2020', 'un-2015', 'roe-2022']);
  });

  it('in error say what the sources show', () => {
    const view = claimPageView(library, at(library.claims, 'truce-held'));
    expect([view.inError, view.shown, view.positions]).toEqual([true, '<p>It broke within days.</p>', []]);
  });
});

describe('references', () => {
  it.each([
    ['ada-king', '1950–2010'],
    ['zeno-adams', 'b. c. 1960'],
    ['minsk-ii', '2015'],
    ['detente', undefined],
  ])('%s bears the years %s', (id, years) => {
    expect(entryRef(library, at(library.entries, id).id).years).toBe(years);
  });

  it('a source is told as a bibliography does', () => {
    expect(sourceRef(library, at(library.sources, 'roe-2022').id)).toMatchObject({
      short: 'Roe et al. 2022',
      authors: 'Jane Roe and Max Abel',
      container: 'The Review 3:2',
      issued: '17 February 2022',
    });
  });

  it.each([
    [
      'a range',
      {
        'date-parts': [
          [1986, 10, 11],
          [1986, 11],
        ],
      },
      '11 October – November 1986',
    ],
    ['an approximate date', { 'date-parts': [[2016]], circa: true }, 'c. 2016'],
    ['a date in words', { literal: 'spring' }, 'spring'],
    ['none', undefined, 'n.d.'],
  ])('a source was issued on %s', (_what, issued, expected) => {
    const source = at(library.sources, 'roe-2022');
    const dated = { ...library, sources: new Map([[source.id, { ...source, issued }]]) };
    expect(sourceRef(dated, source.id).issued).toBe(expected);
  });

  it('a suffix stands behind a name, be it that the name is a guess', () => {
    const source = at(library.sources, 'roe-2022');
    const author = [{ family: 'Roe', given: 'Jane', suffix: '[attributed]' }];
    const guessed = { ...library, sources: new Map([[source.id, { ...source, author }]]) };
    expect(sourceRef(guessed, source.id).authors).toBe('Jane Roe [attributed]');
  });

  it('sources say where they are cited', () => {
    const [allan] = sourcesView(library).sources.filter((source) => source.id === 'allan-2020');
    expect(allan?.citedBy.map((link) => link.text)).toContain('Who began it?');
  });
});

describe('cardsFor', () => {
  it.each([
    ['a link to an entry', '<a href="/treaties/minsk-ii.html">x</a>', ['minsk-ii']],
    ['a link into its page', '<a href="/treaties/minsk-ii.html#sources">x</a>', ['minsk-ii']],
    [
      'several, each once',
      '<a href="/people/ada-king.html"></a><a href="/events/ice-march.html"></a><a href="/people/ada-king.html"></a>',
      ['ada-king', 'ice-march'],
    ],
    ['none for what a gloss explains', '<a href="/treaties/minsk-ii.html">x</a><aside id="g-minsk-ii">', []],
    ['none for other pages', '<a href="/claims/who-began.html">x</a><a href="/people.html">y</a>', []],
  ])('%s', (_what, html, ids) => {
    expect(cardsFor(library, html).map((card) => card.id)).toEqual(ids);
  });
});
