import { expect, it } from 'vitest';
import { at, libraryOf, sample } from '../library/sample.ts';
import { claimElsewhere, entryElsewhere } from './elsewhere.ts';

const library = libraryOf(sample);

it.each([
  ['ice-march', ['/chronology.html?entry=ice-march', '/network.html?entry=ice-march']],
  // It has no date.
  ['detente', ['/network.html?entry=detente']],
])('the entry %s stands at %j', (id, hrefs) => {
  expect(entryElsewhere(at(library.entries, id)).map(({ href }) => href)).toEqual(hrefs);
});

it.each([
  [
    'who-began',
    'Who takes which side: /sides.html#claim-who-began',
    'Two op-eds on it, side by side: /side-by-side/claims/who-began.html',
  ],
  // What is in error has no sides.
  ['truce-held', 'Among the claims in error: /sides.html#claim-truce-held'],
])('the claim %s stands at %s', (id, ...links) => {
  expect(claimElsewhere(library, at(library.claims, id)).map(({ text, href }) => `${text}: ${href}`)).toEqual(links);
});
