import { expect, it } from 'vitest';
import { leastList } from '../../library/sample-list.ts';
import { at, libraryOf, sample, sampleEdited } from '../../library/sample.ts';
import { bibliographyReferences, listReferences } from './collections.ts';

const list = leastList('{ opEd: peace }');

it('the bibliography has every source', () => {
  expect(bibliographyReferences(libraryOf(sample)).map(({ id }) => id)).toEqual(['roe-2022', 'un-2015', 'allan-2020']);
});

it('a reading list has itself, its op-eds, this edition of each, and what their margins cite', () => {
  const library = libraryOf([...sample, list]);
  const references = listReferences(library, at(library.readingLists, 'truces'), 'https://reader.test');
  expect(references.map(({ id }) => id)).toEqual([
    'truces',
    'peace',
    'peace-annotated',
    ...bibliographyReferences(library)
      .map(({ id }) => id)
      .filter((id) => at(library.opEds, 'peace').sources.some((each) => each === id)),
  ]);
  expect(references[0]?.URL).toBe('https://reader.test/reading-lists/truces.html');
});

it('an op-ed that is in the bibliography too is told once', () => {
  const { url } = at(libraryOf(sample).opEds, 'peace');
  const files = sampleEdited('bibliography.json', '"volume": 3', `"URL": "${url}", "volume": 3`);
  const library = libraryOf([...files, list]);
  expect(at(library.opEds, 'peace').sources).toContain('roe-2022');
  const ids = listReferences(library, at(library.readingLists, 'truces'), undefined).map(({ id }) => id);
  expect(ids).not.toContain('roe-2022');
});
