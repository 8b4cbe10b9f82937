import { expect, it } from 'vitest';
import { draftOf, textsOf, told } from './fixture.ts';
import { takeRepeats } from './repeats.ts';

const ONE =
  'A mole throws every wave back across the basin, as anyone can tell who has moored there in November, and twice with each tide.';
const TWO =
  'Sand gives way and stays; stone stands and is broken. That much was known when the first piles were driven into the mud.';
const THREE =
  'Every winter the council of Saltby argues about the same wall, and every spring it finds the money to raise it by a foot.';
const LONG = `${ONE} ${TWO} It was so in the year of the storm and it is so in this one, whatever the council says.`;
const QUESTION = 'What do you say to the plan of the council for a second wall along the beach';
const CLAUSE =
  'The Parties shall consult together whenever the harbor or the beach of any Party is threatened by the sea.';
const NOISY = ONE.replace('throws', 'thr0ws').replace('basin', 'bas1n').replace('moored', 'rnoored');

it.each([
  ['a passage doubled later', [ONE, TWO, THREE, ONE], [ONE, TWO, THREE], 1],
  ['one with noise in it', [ONE, TWO, NOISY], [ONE, TWO], 1],
  [
    'a pull quote before its text',
    [THREE, 'Sand gives way and stays; stone stands and is broken.', `${ONE} ${TWO}`],
    [THREE, `${ONE} ${TWO}`],
    1,
  ],
  ['a pull quote over two paragraphs', [ONE, TWO, THREE, `${ONE.slice(48)} ${TWO.slice(0, 53)}`], [ONE, TWO, THREE], 1],
  ['a long paragraph doubled in mid-text', [LONG, THREE, LONG, TWO], [LONG, THREE, TWO], 1],
  ['nothing: a short paragraph again in mid-text', [ONE, TWO, ONE, THREE], undefined, 0],
  ['nothing: a refrain that comes three times', [ONE, TWO, ONE, THREE, ONE], undefined, 0],
  ['nothing: a refrain of three with words of its own', [ONE, TWO, ONE, `${ONE} That was the song.`], undefined, 0],
  ['nothing: a refrain of two with words of its own', [ONE, TWO, `${ONE} That was the song.`], undefined, 0],
  [
    'nothing: a question asked again',
    [`Q: ${QUESTION}?`, ONE, `Q: ${QUESTION}, now that it is signed?`, TWO],
    undefined,
    0,
  ],
  ['nothing: clauses with other numbers', [`4. ${ONE}`, TWO, `1. ${ONE}`], undefined, 0],
  ['nothing: articles with other numbers', [`Article 1. ${LONG}`, TWO, `Article 3. ${LONG}`], undefined, 0],
  ['nothing: clauses in other words', [CLAUSE, TWO, CLAUSE.replace('any Party', 'a Party')], undefined, 0],
  ['nothing: the contrary', [CLAUSE, TWO, CLAUSE.replace('shall', 'shall not')], undefined, 0],
  ['nothing: the contrary first', [CLAUSE.replace('shall', 'shall never'), TWO, CLAUSE], undefined, 0],
  ['nothing: another year', [`${ONE} It was 1953.`, TWO, `${ONE} It was 1954.`], undefined, 0],
  ['nothing where only a phrase comes twice', [ONE, `They say that ${ONE.slice(0, 60)}, but ${THREE}`], undefined, 0],
  [
    'nothing where paragraphs are made alike',
    [
      'In spring the harbor of Saltby takes forty boats from the north, and in autumn it gives the harbor back to the gulls.',
      TWO,
      'In summer the orchard of Wick takes fifty carts from the south, and in winter it gives the orchard back to the crows.',
    ],
    undefined,
    0,
  ],
  [
    'nothing where a passage is quoted in a longer one',
    [THREE, `${ONE} ${TWO} ${THREE}`.slice(0, 250), 'So be it.'],
    undefined,
    0,
  ],
])('takes %s', (_what, blocks, left, taken) => {
  const draft = takeRepeats(draftOf(...blocks));
  expect(textsOf(draft)).toEqual(left ?? blocks);
  expect(draft.apart.map(({ kind }) => kind)).toEqual(Array(taken).fill('repeat'));
});

it('takes the quotation and not the paragraph, wherever it stands', () => {
  expect(textsOf(takeRepeats(draftOf(['quotation', ONE], TWO, ONE)))).toEqual([TWO, ONE]);
});

it('takes what interrupts a sentence', () => {
  const [start, end] = [`${TWO.slice(0, 80)}`, TWO.slice(81)];
  expect(textsOf(takeRepeats(draftOf(start, ONE, end, ONE)))).toEqual([start, end, ONE]);
});

it('flags what has the place of a repeat and other words', () => {
  const draft = takeRepeats(draftOf(CLAUSE, TWO, CLAUSE.replace('shall', 'shall not')));
  expect(told(draft)).toEqual([
    'flagged 3: “The Parties shall not consult together whenever the harbor…” is much like another passage, but not in all its words; both were left.',
  ]);
});
