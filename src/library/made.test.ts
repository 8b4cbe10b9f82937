import { expect, it } from 'vitest';
import { problemsOf, sampleEdited } from './sample.ts';

const claim = 'claims/who-began.yaml';
const made = '{ opEd: peace, paragraph: 1, quote: began the talks }';
const mend = 'Quote words of the paragraph as they stand there, or mend its number.';

it.each([
  [
    'in another paragraph',
    '{ opEd: peace, paragraph: 2, quote: began the talks }',
    '“began the talks” does not stand in ¶ 2 of “peace”.',
  ],
  [
    'behind the last paragraph',
    '{ opEd: peace, paragraph: 9, quote: began the talks }',
    '“began the talks” does not stand in ¶ 9 of “peace”.',
  ],
  [
    'in other words',
    '{ opEd: peace, paragraph: 1, quote: began these talks }',
    '“began these talks” does not stand in ¶ 1 of “peace”.',
  ],
  ['in no caption', '{ opEd: peace, quote: at play }', '“at play” does not stand in “peace”.'],
])('reports a quotation that stands %s', (_what, to, message) => {
  const problems = problemsOf(sampleEdited(claim, made, to));
  const column = '  - '.length + to.indexOf('quote:') + 1;
  expect(problems).toEqual([`content/${claim}:5:${column} quotation-not-found ${message} → ${mend}`]);
});

it('reports words that do not stand where the claim is touched on', () => {
  const touched = 'touched:\n  - { opEd: winter, paragraph: 1, quote: a warm march }\nagreed:';
  expect(problemsOf(sampleEdited(claim, 'agreed:', touched))).toEqual([
    `content/${claim}:8:35 quotation-not-found “a warm march” does not stand in ¶ 1 of “winter”. → ${mend}`,
  ]);
});

it.each([
  ['with other typography', '{ opEd: peace, paragraph: 1, quote: "began  the talks" }'.replace('  the', '\u00a0the')],
  ['twice in its paragraph', '{ opEd: peace, paragraph: 1, quote: OSCE }'],
  ['in a caption', '{ opEd: peace, quote: at work }'],
])('accepts a quotation %s', (_what, to) => {
  expect(problemsOf(sampleEdited(claim, made, to))).toEqual([]);
});

it('says nothing of an op-ed whose text could not be read', () => {
  const problems = problemsOf(sampleEdited('op-eds/peace.mdx', '<Caption>', '<Caption'));
  expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['bad-syntax']);
});
