import { expect, it } from 'vitest';
import { edited, passageOf } from './passage.ts';
import { quotationMarkEdits } from './quotation-marks.ts';

const curly = (text: string) =>
  edited(passageOf({ text, where: { unit: 'line', number: 1 } }), quotationMarkEdits(text)).text;

it.each([
  [`the tide it "should" bring`, 'the tide it “should” bring'],
  [`a wall that "holds" or one that "fell".`, 'a wall that “holds” or one that “fell”.'],
  [`needs 'quiet water,' too`, 'needs ‘quiet water,’ too'],
  [`the council's walls and the fishermens' boats`, 'the council’s walls and the fishermens’ boats'],
  [`since the '70s and '80s`, 'since the ’70s and ’80s'],
  [`"He said 'no,'" she said`, '“He said ‘no,’” she said'],
  [`"If she waves 'come' the boat hears 'wait'"`, '“If she waves ‘come’ the boat hears ‘wait’”'],
  [`('quoted')`, '(‘quoted’)'],
  [`and then—"never"—it fell`, 'and then—“never”—it fell'],
  [`"and then—" he said`, '“and then—” he said'],
  [`"It goes on in the next`, '“It goes on in the next'],
  [`it ends here."`, 'it ends here.”'],
  [`a door 6'2" high`, `a door 6'2" high`],
  ["``so'' they wrote", '“so” they wrote'],
  [`rock 'n' roll, 'tis`, 'rock ’n’ roll, ’tis'],
  ['er sagt „so" und "so"', 'er sagt „so“ und “so”'],
  ['„so“ und „so” und "so"', '„so“ und „so” und “so”'],
  ['“already” ‘curly’', '“already” ‘curly’'],
  [`don´t`, 'don’t'],
])('%s', (straight, expected) => {
  expect(curly(straight)).toBe(expected);
  expect(curly(expected)).toBe(expected);
});
