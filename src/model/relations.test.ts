import { describe, expect, it } from 'vitest';
import { mayRelate, relationTypeNames, relationTypes } from './relations.ts';

describe('mayRelate', () => {
  it.each([
    ['signatory', 'people', 'treaties', true],
    ['signatory', 'organizations', 'treaties', true],
    ['signatory', 'treaties', 'people', false],
    ['party', 'people', 'treaties', false],
    ['participant', 'people', 'organizations', true],
    ['participant', 'people', 'treaties', false],
    ['member', 'events', 'organizations', false],
    ['leader', 'organizations', 'organizations', false],
    ['author', 'people', 'concepts', true],
    ['established-by', 'organizations', 'treaties', true],
    ['established-by', 'concepts', 'treaties', false],
    ['part-of', 'concepts', 'people', true],
    ['follows', 'events', 'events', true],
  ] as const)('%s from %s to %s: %s', (type, from, to, expected) => {
    expect(mayRelate(type, from, to)).toBe(expected);
  });
});

it('reads the same from both ends only where the relation is mutual', () => {
  const mutual = relationTypeNames.filter((name) => relationTypes[name].reads === relationTypes[name].reverse);
  expect(mutual).toEqual(['contrasts', 'related']);
});
