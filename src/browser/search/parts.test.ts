import { gzipSync } from 'node:zlib';
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

test('what is packed is unpacked', async () => {
  const packed = gzipSync('pagefind_dcd and more').toString('base64');
  const answer = await partFor('index/en_1a.pf_index', {}, () => Promise.resolve(packed));
  expect(new TextDecoder().decode(await answer.arrayBuffer())).toBe('pagefind_dcd and more');
});

test('a part that is damaged is no answer', async () => {
  const damaged = gzipSync('pagefind_dcd and more').subarray(0, 20).toString('base64');
  await expect(partFor('index/en_1a.pf_index', {}, () => Promise.resolve(damaged))).rejects.toThrow();
});

test('a part that cannot be loaded is no answer', async () => {
  await expect(partFor('fragment/en_2b.pf_fragment', {}, load)).rejects.toThrow('no fragment/en_2b');
});
