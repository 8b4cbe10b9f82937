import { describe, expect, it } from 'vitest';
import { found } from './fixture.ts';
import { checkQuotations } from './quotations.ts';

const quote = (count: number) => `“${'word '.repeat(count).trim()}”`;
const opEd = 'op-eds/peace.mdx';
const claim = 'claims/who-began.yaml';

describe('checkQuotations', () => {
  it.each([
    ['a digest', opEd, 'In winter', `He said ${quote(15)}. In winter`, '19:48'],
    ['a note', opEd, 'Who began is open.', quote(15), '21:1'],
    ['a gloss', opEd, 'It was *there*.', quote(15), '23:1'],
    ['a summary', 'people/zeno-adams.md', 'A writer.', quote(15), '5:1'],
    ['an entry', 'organizations/osce.md', 'It watched', `${quote(15)} It watched`, '10:1'],
    ['a claim', claim, 'The OSCE began it.', quote(15), '3:1'],
    ['a position', claim, 'The OSCE asked first.', quote(15), '9:24'],
    ['what is agreed', claim, 'There were talks.', quote(15), '7:1'],
    ['what is shown', 'claims/truce-held.yaml', 'It broke within days.', quote(15), '6:1'],
    [
      'the words of a mention in a copy',
      opEd,
      '<Mention of="zeno-adams">',
      `<Mention of="zeno-adams" copy="${'word '.repeat(15)}">`,
      '25:145',
    ],
    [
      'the words of a note in a copy',
      opEd,
      'on="the truce held"',
      `on="the truce held" copy="${'word '.repeat(15)}"`,
      '25:16',
    ],
    [
      'a reading of a copy',
      opEd,
      'on="the truce held" kind="context"',
      `on="the truce held" kind="textual" sic="a" corr="${'word '.repeat(15)}"`,
      '25:16',
    ],
  ])('reports fifteen words quoted in %s', (_what, path, from, to, place) => {
    expect(found(checkQuotations, path, from, to)).toEqual([
      `content/${path}:${place} quotation-too-long This quotation has 15 words.`,
    ]);
  });

  it.each([
    ['French', (words: string) => `« ${words} »`],
    ['German', (words: string) => `„${words}“`],
    ['single', (words: string) => `‘${words}’`],
    ['single marks around an apostrophe, not those of a', (words: string) => `‘the West’s ${words}’`],
  ])('finds quotations in %s marks', (_what, marked) => {
    const words = 'word '.repeat(15).trim();
    expect(found(checkQuotations, opEd, 'In winter', `He said ${marked(words)}. In winter`)).toHaveLength(1);
  });

  it.each([
    ['a digest', opEd, '<Caption>', '18 words'],
    ['an entry', 'organizations/osce.md', 'It watched', '18 words'],
    ['a list of a digest', opEd, '<Caption>', '18 words', '- '],
  ])('takes a block quotation in %s for one', (_what, path, from, words, list = '') => {
    const quotation = `${list}> ${'word '.repeat(18).trim()}\n\n`;
    const all = found(checkQuotations, path, from, quotation + from);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(words);
  });

  it('takes a block quotation in a claim for one', () => {
    const agreed = `agreed: "> ${'word '.repeat(18).trim()}"`;
    expect(found(checkQuotations, claim, 'agreed: There were talks.', agreed)).toEqual([
      `content/${claim}:7:1 quotation-too-long This quotation has 18 words.`,
    ]);
  });

  it('takes no apostrophe for the end of a quotation, or the beginning', () => {
    const text = `The allies’ aims, ${'word '.repeat(20)}and the partners’ aims`;
    expect(found(checkQuotations, opEd, 'In winter', `${text}. In winter`)).toEqual([]);
  });

  it('finds quotations in straight marks', () => {
    expect(found(checkQuotations, opEd, 'In winter', `He said "${'word '.repeat(15).trim()}". In winter`)).toHaveLength(
      1,
    );
  });

  it.each([
    ['fourteen words', opEd, quote(14)],
    ['two short quotations', opEd, `${quote(10)} and ${quote(10)}`],
    ['a long one in an op-ed’s own full text', 'op-eds/winter.md', quote(40)],
  ])('passes %s', (_what, path, text) => {
    const from = path === opEd ? 'In winter' : 'A cold march.';
    expect(found(checkQuotations, path, from, `${text} ${from}`)).toEqual([]);
  });
});
