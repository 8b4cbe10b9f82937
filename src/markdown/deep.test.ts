import { describe, expect, it } from 'vitest';
import type { Element } from 'hast';
import { tooDeep } from './deep.ts';
import { el } from './fixture.ts';

const nest = (depth: number): Element =>
  Array.from({ length: depth }).reduce<Element>((inner) => el('em', inner), el('p', 'a'));

describe('tooDeep', () => {
  it.each([3, 90])('lets %i elements lie in one another', (depth) => {
    expect(tooDeep({ type: 'root', children: [nest(depth)] }, 'a.md')).toBeUndefined();
  });

  it('says where a tree is deeper, however deep', () => {
    const tree = { type: 'root' as const, children: [nest(50_000)] };
    expect(tooDeep(tree, 'a.md')).toMatchObject({ code: 'bad-syntax', file: 'a.md', line: 1, column: 1 });
  });
});
