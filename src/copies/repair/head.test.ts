import { expect, it } from 'vitest';
import { draftOf, textsOf, told } from './fixture.ts';
import { isByline, takeHead, titleAndAuthor } from './head.ts';

const TEXT = 'Every winter the council of Saltby argues about the same wall, which was built to keep the sea out.';

it.each([
  ['a first short line', ['Quiet water', TEXT], ['title: Quiet water'], [TEXT]],
  [
    'label, title, byline and date',
    ['Opinion', 'Quiet water', 'By Anna Maker', 'March 3, 2022', TEXT],
    ['furniture: Opinion', 'title: Quiet water', 'byline: By Anna Maker', 'byline: March 3, 2022'],
    [TEXT],
  ],
  [
    'a title with its author',
    ['The price of quiet water, by Anna Maker', TEXT],
    ['title: The price of quiet water', 'byline: by Anna Maker'],
    [TEXT],
  ],
  [
    'a byline behind the text',
    ['Quiet water', TEXT, 'By Anna Maker'],
    ['title: Quiet water', 'byline: By Anna Maker'],
    [TEXT],
  ],
  ['nothing when the text begins at once', [TEXT, 'And so on'], [], [TEXT, 'And so on']],
  [
    'a title that quotes',
    ['A harbor needs ‘quiet water,’ too', TEXT],
    ['title: A harbor needs ‘quiet water,’ too'],
    [TEXT],
  ],
  ['a question', ['Who owns the sea?', TEXT], ['title: Who owns the sea?'], [TEXT]],
  [
    'nothing that somebody says',
    ['‘Who will come?’ she asked', 'Nobody answered.', TEXT],
    [],
    ['‘Who will come?’ she asked', 'Nobody answered.', TEXT],
  ],
  ['nothing said before a long text', ['‘Who will come?’ she asked', TEXT], [], ['‘Who will come?’ she asked', TEXT]],
  ['no question that is answered', ['Who will come?', 'Nobody.', TEXT], [], ['Who will come?', 'Nobody.', TEXT]],
  [
    'nothing before a short paragraph',
    ['So it began', 'Nobody came.', TEXT],
    [],
    ['So it began', 'Nobody came.', TEXT],
  ],
  ['nothing where there is no text', ['One', 'Two'], [], ['One', 'Two']],
])('takes %s', (_what, blocks, apart, left) => {
  const draft = takeHead(draftOf(...blocks));
  expect(draft.apart.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(apart);
  expect(textsOf(draft)).toEqual(left);
});

it('believes the format’s title, and its metadata', () => {
  expect(takeHead(draftOf('Ideas of the week', ['title', 'Quiet water'], TEXT)).title).toBe('Quiet water');
  const told = { ...draftOf('Ideas of the week', 'Quiet water', TEXT), title: 'Quiet Water | The Saltby Review' };
  expect(takeHead(told).title).toBe('Quiet water');
  expect(takeHead({ ...draftOf(TEXT), title: 'Quiet Water' }).title).toBe('Quiet Water');
});

it('flags what else stands above the text', () => {
  const draft = takeHead(draftOf('Quiet water', 'What a wall is for', TEXT));
  expect(textsOf(draft)).toEqual(['What a wall is for', TEXT]);
  expect(told(draft).at(-1)).toBe(
    'flagged 2: “What a wall is for” may be a heading or a standfirst and no paragraph of the text.',
  );
});

it.each([
  ['By Anna Maker and John Roe', true],
  ['BY ANNA MAKER', true],
  ['Published 3 March 2022', true],
  ['2022-03-03', true],
  ['Anna Maker | March 3, 2022', true],
  ['By the sea they waited.', false],
  ['By the sea', false],
  ['Quiet water', false],
])('“%s” is a byline: %s', (text, expected) => {
  expect(isByline(text)).toBe(expected);
});

it.each([
  ['Death by Water', 'Death by Water'],
  ['A town ruled by its harbor', 'A town ruled by its harbor'],
  ['The price of quiet water by Anna de Maker', 'The price of quiet water'],
])('“%s” has the title “%s”', (text, title) => {
  expect(titleAndAuthor(text).title).toBe(title);
});
