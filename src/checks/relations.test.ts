import { expect, it } from 'vitest';
import { found } from './fixture.ts';
import { checkRelated } from './relations.ts';

const of = (path: string, all: string[]) => all.filter((line) => line.startsWith(`content/${path}`));

it.each([
  ['none', 'people/zeno-adams.md', '2:1 few-relations “Zeno Adams” is related to no other entry.'],
  ['one at its own end', 'events/ice-march.md', '6:1 few-relations “Ice March” is related to one other entry only.'],
])('reports an entry with %s', (_what, path, expected) => {
  const all = found(
    checkRelated,
    'events/ice-march.md',
    'sources',
    'relations: [{ type: contrasts, to: detente }]\nsources',
  );
  expect(of(path, all)).toEqual([`content/${path}:${expected}`]);
});

it('counts each other entry once, and not the entry itself', () => {
  const relations =
    '[{ type: contrasts, to: detente }, { type: follows, to: detente }, { type: contrasts, to: ice-march }]';
  const all = found(checkRelated, 'events/ice-march.md', 'sources', `relations: ${relations}\nsources`);
  expect(of('events/ice-march.md', all)).toHaveLength(1);
});

it('counts both ends', () => {
  expect(of('organizations/osce.md', found(checkRelated))).toEqual([]);
  expect(of('treaties/minsk-i.md', found(checkRelated))).toEqual([]);
});
