import { expect, it } from 'vitest';
import { found } from './fixture.ts';
import { checkRelated } from './relations.ts';

const of = (path: string, all: string[]) => all.filter((line) => line.startsWith(`content/${path}`));

it.each([
  ['none', 'people/zeno-adams.md', '2:1 few-relations “Zeno Adams” has no relation.'],
  ['one at its own end', 'events/ice-march.md', '6:1 few-relations “Ice March” has one relation only.'],
])('reports an entry with %s', (_what, path, expected) => {
  const all = found(
    checkRelated,
    'events/ice-march.md',
    'sources',
    'relations: [{ type: contrasts, to: detente }]\nsources',
  );
  expect(of(path, all)).toEqual([`content/${path}:${expected}`]);
});

it('counts both ends', () => {
  expect(of('organizations/osce.md', found(checkRelated))).toEqual([]);
  expect(of('treaties/minsk-i.md', found(checkRelated))).toEqual([]);
});
