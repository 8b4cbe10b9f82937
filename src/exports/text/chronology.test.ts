import { expect, it } from 'vitest';
import { at, libraryOf, sample } from '../../library/sample.ts';
import { addressesOf } from '../addresses.ts';
import { chronologyText, opEdChronologyText } from './chronology.ts';
import { writeMarkdown } from './markdown.ts';

const library = libraryOf(sample);
const addresses = addressesOf(library, undefined);

it('lists all that is dated by decades', () => {
  const text = writeMarkdown(chronologyText(library, addresses));
  expect(text).toContain('## 2010s');
  expect(text).toContain('12 February 2015: [Minsk II](https://reader.example/treaties/minsk-ii.txt), signed');
});

it('lists what an op-ed reaches back to in both orders', () => {
  const text = writeMarkdown(opEdChronologyText(library, at(library.opEds, 'peace'), addresses));
  expect(text).toContain('[¶\u00A02](https://reader.example/op-eds/peace.html#p2): 2015 [Minsk II]');
  expect(text).toContain('signed ([¶\u00A02](https://reader.example/op-eds/peace.html#p2))');
});
