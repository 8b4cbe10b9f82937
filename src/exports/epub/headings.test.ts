import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { lowered, withoutGaps } from './headings.ts';

const outline = (levels: string) => [...levels].map((level) => h('div', [h(`h${level}`, 'x')]));
const levelsOf = (content: ReturnType<typeof lowered>) =>
  Array.from(toHtml({ type: 'root', children: content }).matchAll(/<h(\d)/g), ([, level]) => level).join('');

describe('lowered', () => {
  it.each([
    ['23', 1, '34'],
    ['156', 1, '266'],
    ['2', 0, '2'],
  ])('%s by %s is %s', (levels, by, result) => expect(levelsOf(lowered(outline(levels), by))).toBe(result));
});

describe('withoutGaps', () => {
  it.each([
    ['232', '232'],
    ['4', '2'],
    ['2552', '2342'],
    ['123', '223'],
  ])('%s is %s', (levels, result) => expect(levelsOf(withoutGaps(outline(levels)))).toBe(result));
});
