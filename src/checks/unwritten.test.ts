import { expect, it } from 'vitest';
import { found } from './fixture.ts';
import { checkWritten } from './unwritten.ts';

it.each([
  ['a paragraph', 'op-eds/peace.mdx', 'In winter the', '19:40'],
  ['an op-ed’s summary', 'op-eds/peace.mdx', 'On truces.', '13:1'],
  ['an entry', 'organizations/osce.md', 'It watched', '10:1'],
  ['a claim', 'claims/who-began.yaml', 'The OSCE began it.', '3:1'],
])('reports %s that was not written', (_what, path, from, place) => {
  expect(found(checkWritten, path, from, `To be written. ${from}`)).toEqual([
    `content/${path}:${place} unwritten This text is still to be written.`,
  ]);
});

it('has nothing to say of the sample', () => {
  expect(found(checkWritten)).toEqual([]);
});
