import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { factsIn, factsOf } from './file-facts.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'postil-facts-'));
  await writeFile(join(root, 'abc.txt'), 'abc');
});
afterEach(() => rm(root, { recursive: true }));

// The example of FIPS 180-4, “One-Block Message Sample”.
const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('a file has its size in bytes and its checksum', async () => {
  expect(await factsOf(join(root, 'abc.txt'))).toEqual({ size: 3, sha256 });
});

it.each([
  ['size', 'abc.txt', '0.1\u00a0kB'],
  ['sha256', 'abc.txt', sha256],
  ['size', 'none.txt', undefined],
  ['sha256', '', undefined],
  ['day', '', '1 May 2026'],
  ['else', 'abc.txt', undefined],
])('%s of “%s”', async (name, of, fact) => {
  const facts = await factsIn(root, ['abc.txt', 'none.txt'], '1 May 2026');
  expect(facts(name, of)).toBe(fact);
});
