import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample, sampleEdited } from '../library/sample.ts';
import { kindName } from '../model/kinds.ts';
import { claimsInOrder, entriesInOrder, opEdsInOrder } from './shelves.ts';

const library = libraryOf(sample);

describe('entriesInOrder', () => {
  it.each([
    ['people', ['zeno-adams', 'ada-king']],
    ['events', ['ice-march', 'autumn-talks']],
    ['treaties', ['minsk-i', 'minsk-ii']],
    ['ships', []],
  ])('lists %s by family name or by time', (kind, ids) => {
    expect(entriesInOrder(library, kindName.parse(kind)).items.map((entry) => entry.id)).toEqual(ids);
  });
});

describe('claimsInOrder', () => {
  it('has each claim once, those that no op-ed makes last', () => {
    const unmade = libraryOf(
      sampleEdited('claims/truce-held.yaml', 'made:\n  - { opEd: peace, paragraph: 2, quote: the truce held }\n', ''),
    );
    expect([library, unmade].map((each) => claimsInOrder(each).items.map((claim) => claim.id))).toEqual([
      ['who-began', 'truce-held'],
      ['who-began', 'truce-held'],
    ]);
  });
});

describe('a shelf', () => {
  it('is arranged once for a library', () => {
    expect(opEdsInOrder(library)).toBe(opEdsInOrder(library));
    expect(opEdsInOrder(libraryOf(sample))).not.toBe(opEdsInOrder(library));
  });

  it('knows what stands beside each thing on it, and nothing beside others', () => {
    const { beside } = opEdsInOrder(library);
    const [peace, winter] = [at(library.opEds, 'peace'), at(library.opEds, 'winter')];
    expect([beside(winter), beside(peace), beside({ ...peace })]).toEqual([
      { previous: undefined, next: peace },
      { previous: winter, next: undefined },
      { previous: undefined, next: undefined },
    ]);
  });
});
