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

test('a part that cannot be loaded is no answer', async () => {
  await expect(partFor('fragment/en_2b.pf_fragment', {}, load)).rejects.toThrow('no fragment/en_2b');
});

const inBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

test.each([
  ['a large part is inflated', 40_000, false],
  ['a small part is left as it is', 40, true],
])('%s', async (_what, size, isLeft) => {
  // What does not repeat stays large.
  const whole = Buffer.from(Array.from({ length: size }, (_, at) => (at * at * 31 + at) % 251));
  const gzip = gzipSync(whole, { level: 0 });
  const answer = await partFor('index/en_1a.pf_index', {}, () => Promise.resolve(inBase64(gzip)));
  expect(Buffer.from(await answer.arrayBuffer()).equals(isLeft ? gzip : whole)).toBe(true);
});
