import { expect, it } from 'vitest';
import { displayName, inFolder, nameOf } from './files.ts';

it('names a file from the project’s root', () => {
  expect(displayName({ path: 'people/ada-king.md' })).toBe('content/people/ada-king.md');
});

it.each([
  ['people/ada-king.md', 'ada-king'],
  ['op-eds/sub/peace.mdx', 'peace'],
  ['claims/a.b.yaml', 'a.b'],
  ['bibliography.json', 'bibliography'],
  ['people/Ada King.md', 'Ada King'],
])('%s is named %s', (path, name) => {
  expect(nameOf(path)).toBe(name);
});

it('names files of another folder as they are found there', () => {
  const found = { line: 1, column: 1, code: 'unknown-file', message: 'M.', mend: 'M.' } as const;
  const files = inFolder([{ ...found, file: 'content/people/a.md' }], 'e2e/fixtures/songs').map(({ file }) => file);
  expect(files).toEqual(['e2e/fixtures/songs/people/a.md']);
});
