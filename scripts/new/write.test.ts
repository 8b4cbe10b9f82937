import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Refusal } from './fields.ts';
import { apply } from './write.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'postil-write-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const making = (path: string, text: string) => ({ id: 'x', path, edit: () => text, adds: false });
const adding = (edit: (old: string | undefined) => string) => ({ id: 'x', path: 'list.json', edit, adds: true });
const refused = () => {
  throw new Refusal('no');
};

it('writes a new file, and its folder', async () => {
  expect(await apply(making('new/x.md', 'text'), root)).toBe(join(root, 'new/x.md'));
  expect(await readFile(join(root, 'new/x.md'), 'utf8')).toBe('text');
});

it('never overwrites', async () => {
  await apply(making('x.md', 'old'), root);
  await expect(apply(making('x.md', 'new'), root)).rejects.toThrow('is there already.');
  expect(await readFile(join(root, 'x.md'), 'utf8')).toBe('old');
});

it('leaves no folder behind when the file cannot be written', async () => {
  await expect(apply(making(`new/${'x'.repeat(300)}.md`, 'text'), root)).rejects.toThrow('ENAMETOOLONG');
  expect(await readdir(root)).toEqual([]);
});

it('adds to a file that is there, or is not', async () => {
  await apply(
    adding((old) => `${old}1`),
    root,
  );
  await apply(
    adding((old) => `${old}2`),
    root,
  );
  expect(await readFile(join(root, 'list.json'), 'utf8')).toBe('undefined12');
});

it('leaves a file as it was when the addition is refused', async () => {
  await writeFile(join(root, 'list.json'), 'old');
  await expect(apply(adding(refused), root)).rejects.toThrow('no');
  expect(await readdir(root)).toEqual(['list.json']);
  expect(await readFile(join(root, 'list.json'), 'utf8')).toBe('old');
});

it('lets one command at a time add, and refuses what is not UTF-8', async () => {
  await writeFile(join(root, 'list.json'), Buffer.from([0xff]));
  await expect(apply(adding(String), root)).rejects.toThrow(TypeError);
  await writeFile(join(root, 'list.json.new'), '');
  await expect(apply(adding(String), root)).rejects.toThrow('Another command is writing');
  expect(await readdir(root)).toEqual(['list.json', 'list.json.new']);
});
