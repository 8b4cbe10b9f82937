import { expect, it } from 'vitest';
import { endsWithName, mustGoOn } from './words-to-come.ts';

it.each([
  ['a line held by the', true, false],
  ['he points to the council’s', true, false],
  ['Henrietta said,', true, false],
  ['so said Henrietta', false, true],
  ['a line that is held', false, false],
  ['in the USSR', false, false],
])('“%s” must go on: %s; ends with a name: %s', (text, on, name) => {
  expect([mustGoOn(text), endsWithName(text)]).toEqual([on, name]);
});
