import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample, sampleEdited } from '../../library/sample.ts';
import { sampleWithList } from '../../library/sample-list.ts';
import { kindOf } from '../../model/site.ts';
import {
  claimMetadata,
  claimsMetadata,
  entryMetadata,
  indexMetadata,
  opEdMetadata,
  readingListMetadata,
  readingListsMetadata,
} from './metadata.ts';

const library = libraryOf(sample);
const work = {
  '@type': 'OpinionNewsArticle',
  headline: 'Peace in Our Time',
  author: [
    { '@type': 'Person', name: 'Jane Roe', url: '/people/ada-king.html' },
    { '@type': 'Role', roleName: 'probable author', author: { '@type': 'Person', name: 'Abel' } },
  ],
  isPartOf: { '@type': 'Periodical', name: 'The Review' },
  datePublished: '2022-02-17',
  url: 'https://example.org/peace',
};
const fullWork = {
  '@type': 'OpinionNewsArticle',
  headline: 'Winter',
  author: [{ '@type': 'Person', name: 'Max Abel' }],
  isPartOf: { '@type': 'Periodical', name: 'The Review' },
  datePublished: '1991',
  copyrightNotice: 'CC BY 4.0',
};

describe('opEdMetadata', () => {
  it('tells a digest as a page based on the op-ed, under the name of its publication', () => {
    const { type, siteName, data, ofOthers } = opEdMetadata(library, at(library.opEds, 'peace'));
    expect([type, siteName, data]).toEqual(['article', 'The Review', { '@type': 'WebPage', isBasedOn: work }]);
    expect(ofOthers).toBeUndefined();
  });

  it('tells a full text as a page that holds the op-ed, under its own rights', () => {
    expect(opEdMetadata(library, at(library.opEds, 'winter'))).toMatchObject({
      ofOthers: true,
      data: { '@type': 'WebPage', mainEntity: fullWork },
    });
  });
});

describe('entryMetadata', () => {
  it.each([
    [
      'ada-king',
      'profile',
      {
        '@type': 'Person',
        name: 'Ada King',
        description: 'A diplomat.',
        birthDate: '1950',
        deathDate: '2010',
        sameAs: ['https://example.org/ada'],
      },
    ],
    ['zeno-adams', 'profile', { '@type': 'Person', name: 'Zeno Adams', description: 'A writer.' }],
    [
      'minsk-i',
      'article',
      { '@type': 'Legislation', name: 'Minsk I', description: 'A first truce.', legislationDate: '2014-09-05' },
    ],
    [
      'autumn-talks',
      'article',
      { '@type': 'Event', name: 'Autumn Talks', description: 'Some talks.', startDate: '2014-09-05' },
    ],
    ['detente', 'article', { '@type': 'DefinedTerm', name: 'détente', description: 'An easing. It did not last.' }],
  ])('tells what %s is, with the dates that are sure', (id, type, thing) => {
    const metadata = entryMetadata(library, at(library.entries, id));
    expect([metadata.type, metadata.data]).toEqual([type, { '@type': 'WebPage', mainEntity: thing }]);
  });

  it('gives an event its place', () => {
    const edited = libraryOf(sampleEdited('events/autumn-talks.md', '2014-09-05', '2014-09-05, where: Minsk'));
    expect(entryMetadata(edited, at(edited.entries, 'autumn-talks')).data).toMatchObject({
      mainEntity: { startDate: '2014-09-05', location: { '@type': 'Place', name: 'Minsk' } },
    });
  });

  it('gives an event its end', () => {
    const edited = libraryOf(sampleEdited('events/autumn-talks.md', '2014-09-05', '2014-09-05/2014-09-07'));
    expect(entryMetadata(edited, at(edited.entries, 'autumn-talks')).data).toMatchObject({
      mainEntity: { startDate: '2014-09-05', endDate: '2014-09-07' },
    });
  });

  it('tells when the page came and when it was last corrected', () => {
    const history =
      'name: OSCE\nadded: 2026-01-02\ncorrections:\n  - { date: 2026-03-04, what: a }\n  - { date: 2026-02-03, what: b }';
    const edited = libraryOf(sampleEdited('organizations/osce.md', 'name: OSCE', history));
    const { data, citation } = entryMetadata(edited, at(edited.entries, 'osce'));
    expect(data).toMatchObject({ datePublished: '2026-01-02', dateModified: '2026-03-04' });
    expect(citation).toContainEqual(['citation_publication_date', '2026/01/02']);
  });
});

describe('claimMetadata', () => {
  it('tells the claim and where it appears, and rates nothing', () => {
    expect(claimMetadata(library, at(library.claims, 'who-began')).data).toEqual({
      '@type': 'WebPage',
      lastReviewed: '2026-11-22',
      mainEntity: { '@type': 'Claim', name: 'Who began it?', text: 'The OSCE began it.', appearance: [work, fullWork] },
    });
  });
});

describe('readingListMetadata', () => {
  const lists = libraryOf(sampleWithList());
  const { type, citation, data } = readingListMetadata(lists, at(lists.readingLists, 'two-truces'));

  it('tells a thing to learn from: for whom, what it assigns, and what is known after it', () => {
    expect([type, citation]).toEqual(['website', undefined]);
    expect(data).toEqual({
      '@type': 'WebPage',
      datePublished: '2026-11-22',
      mainEntity: {
        '@type': 'LearningResource',
        name: 'Two truces',
        description: 'What makes a truce hold.',
        learningResourceType: 'reading list',
        audience: { '@type': 'Audience', audienceType: 'First-year students.' },
        citation: [work, fullWork],
        teaches: [
          { '@type': 'DefinedTerm', name: 'Minsk II', url: '/treaties/minsk-ii.html' },
          { '@type': 'DefinedTerm', name: 'OSCE', url: '/organizations/osce.html' },
        ],
      },
    });
  });

  it('tells the time when every session says its own', () => {
    const timed = libraryOf(sampleWithList('The second truce', 'The second truce\n    minutes: 50'));
    expect(readingListMetadata(timed, at(timed.readingLists, 'two-truces')).data).toMatchObject({
      mainEntity: { timeRequired: 'PT90M' },
    });
  });
});

describe('indexes', () => {
  const indexOf = (id: string) => indexMetadata(library, kindOf(library.site, at(library.entries, id).kind)).data;

  it('list their pages', () => {
    expect(indexOf('ice-march')).toEqual({
      '@type': 'CollectionPage',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Ice March', url: '/events/ice-march.html' },
          { '@type': 'ListItem', position: 2, name: 'Autumn Talks', url: '/events/autumn-talks.html' },
        ],
      },
    });
    expect(claimsMetadata(library).data).toMatchObject({ mainEntity: { '@type': 'ItemList' } });
    expect(readingListsMetadata(libraryOf(sampleWithList())).data).toMatchObject({
      mainEntity: {
        itemListElement: [{ position: 1, name: 'Two truces', url: '/reading-lists/two-truces.html' }],
      },
    });
  });

  it('of terms are a glossary', () => {
    expect(indexOf('detente')).toMatchObject({
      mainEntity: {
        '@type': 'DefinedTermSet',
        name: 'Concepts',
        hasDefinedTerm: [{ '@type': 'DefinedTerm', name: 'détente', url: '/concepts/detente.html' }],
      },
    });
  });
});
