import { expect, it } from 'vitest';
import { linesOf, told } from './fixture.ts';
import { takePageLines } from './page-lines.ts';

const kept = (...blocks: string[]) =>
  takePageLines(linesOf(...blocks)).blocks.map(({ lines }) => lines.map(({ text }) => text).join('\n'));

it.each([
  ['a number alone', ['The wall', '12', 'fell.'], ['The wall', 'fell.']],
  ['“Page 2 of 9” inside a block', ['The wall\nPage 2 of 9\nfell.'], ['The wall\nfell.']],
  ['a number between dashes', ['- 3 -', 'The wall fell.'], ['The wall fell.']],
  [
    'a head on every page with another number',
    ['The Saltby Review 12', 'The wall', 'The Saltby Review 13', 'fell', 'The Saltby Review 14', 'down.'],
    ['The wall', 'fell', 'down.'],
  ],
  ['nothing: a year within a block', ['in the year\n1954\nthe wall fell'], ['in the year\n1954\nthe wall fell']],
  ['nothing: a line with a number that comes twice', ['Wall 12', 'Wall 13'], ['Wall 12', 'Wall 13']],
])('takes %s', (_what, blocks, left) => {
  expect(kept(...blocks)).toEqual(left);
});

it('takes what the format itself takes for furniture', () => {
  const draft = linesOf('The Saltby Review', 'The wall fell.');
  const blocks = draft.blocks.map((block, index) => (index === 0 ? { ...block, role: 'furniture' as const } : block));
  const { apart, blocks: left } = takePageLines({ ...draft, blocks });
  expect([apart.map(({ text }) => text), left]).toEqual([['The Saltby Review'], [draft.blocks[1]]]);
});

it('keeps what it takes, and says so', () => {
  const draft = takePageLines(linesOf('The wall', 'Page 2'));
  expect(draft.apart).toEqual([{ kind: 'furniture', text: 'Page 2', where: { unit: 'line', number: 2 } }]);
  expect(told({ steps: draft.steps })).toEqual(['set-apart 2: “Page 2” belongs to the page and was set apart.']);
});
