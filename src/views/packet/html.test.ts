import { describe, expect, it } from 'vitest';
import { citeInWords, numberCalls } from './html.ts';

const lemma = '<a role="doc-noteref" class="lemma treaties" id="r-g-minsk" href="#g-minsk">Minsk <i>II</i></a>';
const mark = '<a role="doc-noteref" class="noteref disputed" id="r-n-truce" href="#n-truce">‡</a>';
const call = (id: string, number: number) =>
  `<a class="call" role="doc-noteref" id="r-s1-r1-${id}" href="#s1-r1-${id}">${number}</a>`;

describe('the calls of a paragraph', () => {
  it.each([
    ['none', 'A <a class="mention" href="/x.html">name</a>.', 'A <a class="mention" href="/x.html">name</a>.', []],
    [
      'a gloss, whose words stay',
      `After ${lemma} came`,
      `After <span class="lemma">Minsk <i>II</i></span>${call('g-minsk', 3)} came`,
      ['g-minsk'],
    ],
    [
      'a gloss in words that have a note',
      `<span class="noted">${lemma} held</span>${mark}`,
      `<span class="noted"><span class="lemma">Minsk <i>II</i></span>${call('g-minsk', 3)} held</span>${call('n-truce', 4)}`,
      ['g-minsk', 'n-truce'],
    ],
  ])('%s', (_what, html, expected, called) => {
    expect(numberCalls(html, 's1-r1', 2)).toEqual({ html: expected, called });
  });
});

describe('citations in words', () => {
  const cite = (...ids: string[]) =>
    `<sup class="cite">${ids.map((id) => `<a href="#source-${id}" role="doc-biblioref">1</a>`).join(', ')}</sup>`;

  it.each([
    ['No one.', 'No one.'],
    [`So it was${cite('a')}.`, 'So it was (<a href="#source-a">A 2020</a>).'],
    [`So it was${cite('a', 'b')}.`, 'So it was (<a href="#source-a">A 2020</a>; <a href="#source-b">B 2020</a>).'],
    ['Kept: x<sup>2</sup>.', 'Kept: x<sup>2</sup>.'],
  ])('in %j', (html, expected) => {
    expect(citeInWords(html, (id) => `${id.toUpperCase()} 2020`)).toBe(expected);
  });
});
