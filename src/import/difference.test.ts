import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';

const long = 'word '.repeat(100);

describe('differenceOf', () => {
  it.each([
    ['nothing', 'a\n\nb', 'a\n\nb', ''],
    ['a word', 'a\n\nb c d', 'a\n\nb x d', '@@ line 3 @@\n-b c d\n+b x d'],
    [
      'a word in a long line',
      `${long}one ${long}`,
      `${long}two ${long}`,
      `@@ line 1 @@\n-…${'word '.repeat(6)}one${' word'.repeat(6)}…\n+…${'word '.repeat(6)}two${' word'.repeat(6)}…`,
    ],
    ['a paragraph more', 'a', 'a\n\nb', '@@ line 2 @@\n+b'],
    ['a long paragraph less', `a\n\n${long}x${long}`, 'a', `@@ line 2 @@\n-${long.slice(0, 199)}…`],
  ])('shows %s', (_what, old, made, expected) => {
    expect(differenceOf(old, made)).toBe(expected);
  });

  it('counts lines as the file does', () => {
    expect(differenceOf('a\nb', 'a\nc', 10)).toBe('@@ line 11 @@\n-b\n+c');
  });

  it('shows some places and counts the others', () => {
    const lines = (word: string) =>
      Array.from({ length: 20 }, (_, index) => `${word} ${index}\n\nsame ${index}\n`).join('\n');
    const difference = differenceOf(lines('a'), lines('b'));
    expect(difference.match(/^@@/gm)).toHaveLength(12);
    expect(difference).toMatch(/… and 8 more places$/);
  });
});
