import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../library/files.ts';
import { at, libraryOf, sample, sampleEditedIn } from '../library/sample.ts';
import { sampleWithList } from '../library/sample-list.ts';
import { opEdChange, readingListChange, siteChange } from './last-changes.ts';

/** The collection in which these say that they came in on a day; all its claims were checked on 22 November 2026. */
const added = (...days: readonly (readonly [path: string, before: string, day: string])[]): ContentFile[] =>
  sampleEditedIn(...days.map(([path, before, day]) => [path, before, `${before}\nadded: ${day}`] as const));

describe('siteChange', () => {
  it.each<[string, readonly ContentFile[], string | undefined]>([
    ['the day on which a claim was checked', sample, '2026-11-22'],
    ['that on which an entry came in', added(['events/ice-march.md', 'name: Ice March', '2027-01-05']), '2027-01-05'],
    ['that on which an op-ed came in', added(['op-eds/winter.md', 'title: Winter', '2027-02-01']), '2027-02-01'],
    ['that of a reading list', sampleWithList('added: 2026-11-22', 'added: 2028-01-01'), '2028-01-01'],
    ['not an earlier one', added(['op-eds/winter.md', 'title: Winter', '2020-02-01']), '2026-11-22'],
  ])('is %s', (_what, files, day) => {
    expect(siteChange(libraryOf(files))).toBe(day);
  });

  it('is not known where nothing tells a day', () => {
    const library = libraryOf(sample);
    expect(siteChange({ ...library, claims: new Map() })).toBeUndefined();
  });
});

describe('opEdChange', () => {
  const changed = (slug: string, files: readonly ContentFile[]) => {
    const library = libraryOf(files);
    return opEdChange(library, at(library.opEds, slug));
  };

  it.each([
    ['a claim that it makes', 'peace', sample, '2026-11-22'],
    [
      'an entry that it mentions',
      'peace',
      added(['treaties/minsk-ii.md', 'name: Minsk II', '2027-03-01']),
      '2027-03-01',
    ],
    [
      'no entry that it does not mention',
      'peace',
      added(['events/ice-march.md', 'name: Ice March', '2027-03-01']),
      '2026-11-22',
    ],
  ])('knows of %s', (_what, slug, files, day) => {
    expect(changed(slug, files)).toBe(day);
  });
});

it('a reading list changes with what it assigns', () => {
  const library = libraryOf(sampleWithList('added: 2026-11-22', 'added: 2020-01-01'));
  expect(readingListChange(library, at(library.readingLists, 'two-truces'))).toBe('2026-11-22');
  const alone = { ...library, opEds: new Map() };
  expect(readingListChange(alone, at(library.readingLists, 'two-truces'))).toBe('2020-01-01');
});
