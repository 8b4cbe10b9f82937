import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample, sampleEdited } from '../library/sample.ts';
import { claimPageView, claimsView } from './claims.ts';

const library = libraryOf(sample);
const view = (id: string) => claimPageView(library, at(library.claims, id));
/** The collection in which no op-ed makes the claim in error. */
const unmade = libraryOf(
  sampleEdited('claims/truce-held.yaml', 'made:\n  - { opEd: peace, paragraph: 2, quote: the truce held }\n', ''),
);

describe('claimsView', () => {
  it('puts claims that no op-ed makes last', () => {
    expect(claimsView(unmade).groups.map(({ opEd, claims }) => [opEd?.text, claims.length])).toEqual([
      ['Winter', 1],
      ['Peace in Our Time', 1],
      [undefined, 1],
    ]);
  });
});

describe('claimPageView', () => {
  it.each([
    ['who-began', undefined, '/claims/truce-held.html'],
    ['truce-held', '/claims/who-began.html', undefined],
  ])('%s leads on in the order of the index, each claim once', (id, previous, next) => {
    expect([view(id).previous?.href, view(id).next?.href]).toEqual([previous, next]);
  });

  it('leads to the caption that makes a claim', () => {
    const made = '{ opEd: peace, paragraph: 2, quote: the truce held }';
    const files = sampleEdited('claims/truce-held.yaml', made, '{ opEd: peace, quote: at work }');
    const inCaption = libraryOf(files);
    const [place] = claimPageView(inCaption, at(inCaption.claims, 'truce-held')).made;
    expect([place?.href, place?.place]).toEqual(['/op-eds/peace.html#c1', 'caption']);
  });
});
