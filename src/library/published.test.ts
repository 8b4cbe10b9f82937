import { expect, it } from 'vitest';
import { opEdIds, publishedPages, questionIds } from './published.ts';
import { sampleWithList } from './sample-list.ts';
import { at, libraryOf, peaceIds, sample } from './sample.ts';

const library = libraryOf(sample);

it('an op-ed’s ids are those of its paragraphs, captions, glosses and notes', () => {
  expect(opEdIds(at(library.opEds, 'peace'))).toEqual(peaceIds);
});

it('a reading list’s ids are those of its questions', () => {
  const list = at(libraryOf(sampleWithList()).readingLists, 'two-truces');
  expect(questionIds(list)).toEqual(['q-who-left', 'q-who-began']);
});

it.each([
  ['an op-ed', 'op-eds/peace', 'Peace in Our Time', 'title', peaceIds],
  ['an entry', 'treaties/minsk-ii', 'Minsk II', 'name', []],
  ['a claim', 'claims/truce-held', 'Did the truce hold?', 'title', []],
  ['a reading list', 'reading-lists/two-truces', 'Two truces', 'title', ['q-who-left', 'q-who-began']],
])('%s is a page', (_what, path, title, titled, ids) => {
  const page = publishedPages(libraryOf(sampleWithList())).find((each) => each.path === path);
  expect(page).toMatchObject({ title, titled, ids });
});
