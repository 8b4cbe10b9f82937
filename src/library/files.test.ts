import { expect, it } from 'vitest';
import { displayName, nameOf } from './files.ts';

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
