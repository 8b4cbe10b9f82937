import { describe, expect, it } from 'vitest';
import { collectionOf, problemsOf, sampleEdited } from './sample.ts';

const opEd = 'op-eds/peace.mdx';
const noEntry =
  'unknown-id There is no entry “nobody”. → Write the entry, or mend the id: it is the name of a file in content/, without its ending.';
const noSource =
  'unknown-id The bibliography has no source “nobody”. → Add it to content/bibliography.json, or mend the id.';
const noClaim = 'unknown-id There is no claim “nobody”. → Write content/claims/ID.yaml, or mend the id.';
const quoteWords = 'Quote words of the paragraph as they stand there, in on="…".';

describe('what is wrong in a text', () => {
  it.each([
    ['a mention of nothing there', opEd, 'of="zeno-adams"', 'of="nobody"', `25:37 ${noEntry}`],
    ['a claim that is not there', opEd, 'claim="who-began"', 'claim="nobody"', `21:1 ${noClaim}`],
    ['a note’s source', opEd, 'sources="allan-2020"', 'sources="nobody"', `27:1 ${noSource}`],
    ['a citation in an entry', 'organizations/osce.md', '[@roe-2022]', '[@nobody]', `10:22 ${noSource}`],
    [
      'a citation in a claim',
      'claims/truce-held.yaml',
      'It broke within days.',
      'It broke [@nobody].',
      `6:1 ${noSource}`,
    ],
    ['a citation in a position', 'claims/who-began.yaml', 'Others did.', '"Others [@nobody]."', `10:22 ${noSource}`],
    [
      'a quotation that is not there',
      opEd,
      'on="the truce held"',
      'on="the peace held"',
      `27:1 quotation-not-found “the peace held” does not stand in the paragraph above. → ${quoteWords}`,
    ],
    [
      'a quotation of another paragraph',
      opEd,
      'on="the truce held"',
      'on="King stayed"',
      '27:1 quotation-not-found “King stayed” does not stand in the paragraph above. → It stands in ¶ 1: move the note behind that paragraph.',
    ],
    [
      'a quotation that is there twice',
      opEd,
      'on="began the talks"',
      'on="the"',
      '21:1 quotation-found-twice “the” stands 2 times in this paragraph. → Quote more words, or add before="…" or after="…" with the words beside it.',
    ],
    [
      'a note before any paragraph',
      'op-eds/winter.md',
      'A cold march.',
      '<Note on="A" sources="roe-2022">B.</Note>\n\nA cold march.',
      '13:1 misplaced-component This note follows no paragraph. → Put it directly after its paragraph.',
    ],
    [
      'a note without a source',
      opEd,
      ' sources="allan-2020"',
      '',
      '27:1 no-source This note cites no source. → Add sources="ID", ids of the bibliography.',
    ],
    [
      'a component that is none',
      opEd,
      '<Caption>The OSCE at work.</Caption>',
      '<Picture />',
      '29:1 unknown-component <Picture> is not a component of Postil. → Use Markdown, or one of Note, Gloss, Mention, Caption, Supplied, Paragraph.',
    ],
    [
      'an expression',
      opEd,
      'fell.',
      'fell {twice}.',
      '25:112 bad-syntax Texts are declarative: imports, exports and {expressions} are not run. → Remove it; a literal brace is written \\{.',
    ],
  ])('%s', (_what, path, from, to, expected) => {
    expect(problemsOf(sampleEdited(path, from, to))).toEqual([`content/${path}:${expected}`]);
  });
});

it('reports a hidden character of the site file', () => {
  expect(problemsOf(sampleEdited('site.yaml', 'A reader', '\u200BA reader'))).toEqual([
    'content/site.yaml:2:10 hidden-character Here stands U+200B, a character that is not seen. → Remove it; an editor that shows invisible characters finds it.',
  ]);
});

it('finds a name of two entries wherever it may mean either', () => {
  const files = sampleEdited('treaties/minsk-i.md', 'name: Minsk I\n', 'name: Minsk I\naliases: [Minsk II]\n');
  expect(problemsOf(files)).toEqual([
    'content/op-eds/peace.mdx:25:7 ambiguous-name “Minsk II” may name minsk-i or minsk-ii. → Write <Mention of="minsk-i">Minsk II</Mention>, or take the alias from all but one of them.',
  ]);
});

it('lists problems by file, line and column', () => {
  const text = 'Adam [@b] and\n[@a] and [@c].';
  const entry = `---\nname: N\nsummary: S.\nsources: [z]\n---\n${text}\n`;
  const places = problemsOf(collectionOf({ 'people/b.md': entry, 'events/a.md': entry })).map(
    (each) => each.split(' ')[0],
  );
  const inFile = (file: string) => ['4:11', '6:7', '7:2', '7:11'].map((place) => `content/${file}:${place}`);
  expect(places).toEqual([...inFile('events/a.md'), ...inFile('people/b.md')]);
});
