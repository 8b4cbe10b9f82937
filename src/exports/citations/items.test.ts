import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample, sampleEdited } from '../../library/sample.ts';
import { claimReference, editionReference, entryReference, opEdReference } from './items.ts';

const library = libraryOf(sample);
const address = 'https://reader.test';
const peace = at(library.opEds, 'peace');

describe('opEdReference', () => {
  it('is the op-ed in its publication, at the publisher’s address', () => {
    expect(opEdReference({ ...peace, url: 'https://review.test/peace' })).toMatchObject({
      type: 'article-newspaper',
      title: 'Peace in Our Time',
      'container-title': 'The Review',
      URL: 'https://review.test/peace',
    });
  });

  it.each([
    ['stated', [{ family: 'Roe', given: 'Jane' }]],
    ['probable', [{ family: 'Roe', given: 'Jane', suffix: '[attributed]' }]],
    ['unknown', undefined],
  ] as const)('an author who is %s', (certainty, author) => {
    expect(
      opEdReference({ ...peace, authors: [{ given: 'Jane', family: 'Roe', certainty, how: 'x' }] }).author,
    ).toEqual(author);
  });
});

describe('editionReference', () => {
  const title = (certainty: 'stated' | 'probable' | 'unknown') =>
    editionReference(library, { ...peace, authors: [{ family: 'Roe', certainty }] }, undefined).title;

  it('is a work of the contributors, with an address only where the site is published', () => {
    expect(editionReference(library, { ...peace, added: '2026-11-22' }, address)).toMatchObject({
      author: [{ literal: 'editors' }],
      'container-title': 'Marginalia',
      issued: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://reader.test/op-eds/peace.html',
    });
    expect(editionReference(library, peace, undefined)).not.toHaveProperty('URL');
  });

  it.each([
    ['stated', 'Digest of and notes on “Peace in Our Time,” by Roe'],
    ['probable', 'Digest of and notes on “Peace in Our Time,” attributed to Roe'],
    ['unknown', 'Digest of and notes on “Peace in Our Time,” in The Review'],
  ] as const)('says whose op-ed it is about when that is %s', (certainty, expected) => {
    expect(title(certainty)).toBe(expected);
  });

  it('has a title with capitals for names alone where the op-ed has one', () => {
    const work = editionReference(library, { ...peace, sentenceCase: 'Peace in our time' }, undefined);
    expect(work['sentence-title']).toBe(work.title.replace('Our Time', 'our time'));
    expect(editionReference(library, peace, undefined)).not.toHaveProperty('sentence-title');
  });

  it('lists three authors', () => {
    const authors = ['Roe', 'Abel', 'King'].map((family) => ({ family, certainty: 'stated' as const }));
    expect(editionReference(library, { ...peace, authors }, undefined).title).toContain('by Roe, Abel and King');
  });

  it('claims no digest of a text that stands here in full, and sets quotation marks within its title single', () => {
    const full = { ...peace, text: 'full' as const, title: 'On “peace”', authors: [] };
    expect(editionReference(library, full, undefined).title).toBe('Notes on “On ‘peace’,” in The Review');
  });
});

describe('pages of ours', () => {
  it('an entry is an article in a work of reference', () => {
    expect(entryReference(library, at(library.entries, 'minsk-ii'), address)).toMatchObject({
      type: 'entry-encyclopedia',
      title: 'Minsk II',
      'container-title': 'Marginalia',
      URL: 'https://reader.test/treaties/minsk-ii.html',
    });
  });

  it('a claim is dated by the day on which it was checked, where none is told on which it came in', () => {
    const dated = libraryOf(sampleEdited('claims/truce-held.yaml', 'checked:', 'added: 2026-01-02\nchecked:'));
    expect(claimReference(dated, at(dated.claims, 'truce-held'), undefined).issued).toEqual({
      'date-parts': [[2026, 1, 2]],
    });
    const { checked } = at(library.claims, 'truce-held');
    const parts = [checked.split('-').map(Number)];
    expect(claimReference(library, at(library.claims, 'truce-held'), undefined).issued).toEqual({
      'date-parts': parts,
    });
  });
});
