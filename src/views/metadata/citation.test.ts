import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample } from '../../library/sample.ts';
import type { Author } from '../../model/op-ed.ts';
import { articleCitation, opEdCitation, type Tag } from './citation.ts';

const library = libraryOf(sample);
const peace = at(library.opEds, 'peace');

describe('opEdCitation', () => {
  it('is that of a newspaper article, at its publisher', () => {
    expect(opEdCitation(peace)).toEqual([
      ['z:itemType', 'newspaperArticle'],
      ['z:publicationTitle', 'The Review'],
      ['citation_title', 'Peace in Our Time'],
      ['citation_author', 'Roe, Jane'],
      ['citation_author', 'Abel'],
      ['citation_publication_date', '2022/02/17'],
      ['citation_public_url', 'https://example.org/peace'],
    ]);
  });
});

describe('articleCitation', () => {
  it('is that of an article in the collection, without a date that nobody gave', () => {
    expect(articleCitation(library.site, 'OSCE', undefined)).toEqual([
      ['z:itemType', 'encyclopediaArticle'],
      ['z:encyclopediaTitle', 'Marginalia'],
      ['citation_title', 'OSCE'],
      ['citation_author', 'the editors,'],
    ]);
  });
});

/**
 * How Zotero reads `citation_author`, told in our own words after `processHighwireCreators` in its translator “Embedded Metadata”
 * (https://github.com/zotero/translators, version of 13 June 2024) and `cleanAuthor` in https://github.com/zotero/utilities.
 */
function creatorsInZotero(tags: readonly Tag[]): string[] {
  const contents = tags.filter(([name]) => name === 'citation_author').map(([, content]) => content);
  return contents.flatMap((content) => {
    const [first = '', second = ''] = content.split(/\s*,\s*/);
    const isTakenForTwo =
      contents.length === 1 && !content.includes(';') && first.includes(' ') && second.includes(' ');
    const names = isTakenForTwo ? [first, second] : content.split(/\s*;\s*/).filter(Boolean);
    return names.map((name) => {
      const clean = name.replace(/[\s.,]+$/, (end) => (end.startsWith('.') ? '.' : ''));
      if (name.includes(',')) return clean.split(/, ?/).join(' | ');
      const space = clean.lastIndexOf(' ');
      return space === -1 ? clean : `${clean.slice(space + 1)} | ${clean.slice(0, space)}`;
    });
  });
}

describe('the authors that Zotero reads (family | given)', () => {
  it.each<[string, Author[], string[]]>([
    ['one', [{ given: 'Jane', family: 'Roe', certainty: 'stated' }], ['Roe | Jane']],
    ['one with an initial', [{ given: 'Jane Q.', family: 'Roe', certainty: 'stated' }], ['Roe | Jane Q.']],
    [
      'one with spaces on both sides',
      [{ given: 'Jo Ann', family: 'van der Roe', certainty: 'stated' }],
      ['van der Roe | Jo Ann'],
    ],
    [
      'two',
      [
        { given: 'Jo Ann', family: 'van der Roe', certainty: 'stated' },
        { given: 'Max', family: 'Abel', certainty: 'probable', how: 'style' },
      ],
      ['van der Roe | Jo Ann', 'Abel | Max'],
    ],
    ['an institution', [{ family: 'The Review Staff', certainty: 'stated' }], ['The Review Staff']],
    ['nobody who is a mere guess', [{ family: 'Abel', certainty: 'unknown', how: 'a guess' }], []],
  ])('%s', (_what, authors, creators) => {
    expect(creatorsInZotero(opEdCitation({ ...peace, authors }))).toEqual(creators);
  });

  it('the contributors as one', () => {
    expect(creatorsInZotero(articleCitation(library.site, 'OSCE', undefined))).toEqual(['the editors']);
  });
});
