import { expect, test } from 'vitest';
import { partFor, type PartName } from './parts.ts';

const load = (name: PartName) =>
  name === 'index/en_1a' ? Promise.resolve(btoa('[2]')) : Promise.reject(new Error(`no ${name}`));

test.each([
  ['what the core has', 'entry.json', { read: 1 }],
  ['what is loaded', 'index/en_1a.pf_index', [2]],
])('answers with %s', async (_, file, json) => {
  const answer = await partFor(file, { 'entry.json': btoa('{"read":1}') }, load);
  expect(await answer.json()).toEqual(json);
  expect(new TextDecoder().decode(await answer.arrayBuffer())).toBe(JSON.stringify(json));
});

test('a part that cannot be loaded is no answer', async () => {
  await expect(partFor('fragment/en_2b.pf_fragment', {}, load)).rejects.toThrow('no fragment/en_2b');
});
