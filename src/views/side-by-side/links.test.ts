import { describe, expect, it } from 'vitest';
import { at, collectionOf, libraryOf, sample, sampleEdited, sampleEditedIn } from '../../library/sample.ts';
import { claimSidesView } from './claim.ts';
import { entrySidesView } from './entry.ts';
import { sideBySideView } from './index-page.ts';
import { sharedIn } from './order.ts';
import { claimSidesLink, entrySidesLink } from './links.ts';

const library = libraryOf(sample);
const snow = 'A cold march.';
const shared = libraryOf(
  sampleEditedIn(
    [
      'op-eds/winter.md',
      snow,
      `${snow} Minsk II and the OSCE came late. Ada King saw the OSCE leave.\n\n<Note on="came late" kind="context" sources="un-2015">The OSCE had no mandate.</Note>`,
    ],
    ['claims/truce-held.yaml', 'shown:', 'touched:\n  - { opEd: winter, paragraph: 1, quote: came late }\nshown:'],
  ),
);

describe('what has a page', () => {
  it.each([
    ['an entry that one op-ed mentions', entrySidesLink(at(library.entries, 'osce')), undefined],
    ['one that two mention', entrySidesLink(at(shared.entries, 'osce'))?.href, '/side-by-side/organizations/osce.html'],
    ['a claim that one op-ed makes', claimSidesLink(library, at(library.claims, 'truce-held')), undefined],
    [
      'one that two make',
      claimSidesLink(library, at(library.claims, 'who-began'))?.href,
      '/side-by-side/claims/who-began.html',
    ],
    [
      'one that another touches on',
      claimSidesLink(shared, at(shared.claims, 'truce-held'))?.href,
      '/side-by-side/claims/truce-held.html',
    ],
  ])('%s', (_what, found, wanted) => {
    expect(found).toBe(wanted);
  });

  it('stands in the order of kinds, the most shared first', () => {
    expect(sharedIn(shared).entries.items.map(({ id }) => id)).toEqual(['ada-king', 'minsk-ii', 'osce']);
  });
});

describe('entrySidesView', () => {
  const view = entrySidesView(shared, at(shared.entries, 'osce'));

  it('has a column for each op-ed, the earliest first', () => {
    expect(view.columns.map(({ short, byline, date, words }) => [short, byline, date, words])).toEqual([
      ['Winter', 'By Max Abel', '1991', 'full text'],
      ['Peace', 'By Jane Roe, probably by Abel', '17 February 2022', 'digest, in our words'],
    ]);
  });

  it('tells of each what it says, why it matters there, and what bears on it', () => {
    expect(
      view.columns.map(({ passages, here, notes, claims }) => [
        passages.map(({ place }) => place),
        here,
        notes.map(({ lemma, href }) => [lemma, href]),
        claims.map(({ text }) => text),
      ]),
    ).toEqual([
      [['¶ 1'], [], [['came late', '/op-eds/winter.html#n-came-late']], ['Who began it?']],
      [['¶ 1', 'caption'], ['It was <em>there</em>.'], [], ['Who began it?']],
    ]);
  });

  it('leads to its neighbors', () => {
    expect([view.previous?.href, view.next]).toEqual(['/side-by-side/treaties/minsk-ii.html', undefined]);
  });
});

describe('claimSidesView', () => {
  it('tells who makes the claim and who touches on it, and ascribes nothing to the latter', () => {
    const view = claimSidesView(shared, at(shared.claims, 'truce-held'));
    expect(view.columns.map(({ short, stance, passages, holds }) => [short, stance, passages[0]?.runs, holds])).toEqual(
      [
        [
          'Winter',
          'Does not make the claim; touches on the matter',
          [
            { text: 'Minsk II and the OSCE ', marked: false },
            { text: 'came late', marked: true },
            { text: '.', marked: false },
          ],
          [],
        ],
        [
          'Peace',
          'Makes the claim',
          [
            { text: 'After Minsk II ', marked: false },
            { text: 'the truce held', marked: true },
            { text: ', says a writer.', marked: false },
          ],
          [],
        ],
      ],
    );
    expect(view.shown).toBe('<p>It broke within days.</p>');
  });

  it('names the positions of those who are on record', () => {
    const view = claimSidesView(library, at(library.claims, 'who-began'));
    expect(view.columns.map(({ short, onRecord, holds }) => [short, onRecord, holds])).toEqual([
      ['Winter', 'Its author is on record for', []],
      ['Peace', 'At least one of its authors is on record for', ['The OSCE']],
    ]);
  });

  it('says with a position what is said of its holder, for without it more would be ascribed than is on record', () => {
    const limited = sampleEdited(
      'claims/who-began.yaml',
      'holders: [Ada King]',
      'holders: [Ada King (the first day only)]',
    );
    const { columns } = claimSidesView(libraryOf(limited), at(libraryOf(limited).claims, 'who-began'));
    expect(columns.map(({ holds }) => holds)).toEqual([[], ['The OSCE (the first day only)']]);
  });
});

describe('sideBySideView', () => {
  it('tells where each op-ed mentions what they share', () => {
    const { kinds, claims } = sideBySideView(shared);
    expect(
      kinds.map(({ title, entries }) => [title, entries.map(({ text, where, more }) => [text, where, more])]),
    ).toEqual([
      ['People', [['Ada King', ['Winter, ¶\u00A01', 'Peace, ¶\u00A01'], 0]]],
      ['Treaties', [['Minsk II', ['Winter, ¶\u00A01', 'Peace, ¶\u00A02'], 0]]],
      ['Organizations', [['OSCE', ['Winter, ¶\u00A01', 'Peace, ¶\u00A01, 1 caption'], 0]]],
    ]);
    expect(claims.map(({ text, where }) => [text, where])).toEqual([
      ['Who began it?', 'made in Winter and Peace'],
      ['Did the truce hold?', 'made in Peace; touched on in Winter'],
    ]);
  });

  it('says so where there is nothing to set side by side', () => {
    expect(sideBySideView(libraryOf(collectionOf({ 'bibliography.json': '[]' }))).none).toMatch(/no two op-eds yet/);
    const unmade = sampleEdited(
      'claims/who-began.yaml',
      '  - { opEd: winter, paragraph: 1, quote: A cold march }\n',
      '',
    );
    const { none, kinds, claims } = sideBySideView(libraryOf(unmade));
    expect([none, kinds, claims]).toEqual(['No two op-eds mention the same entry or speak of the same claim.', [], []]);
  });
});
