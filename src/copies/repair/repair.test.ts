import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { RawCopy, RepairedCopy } from '../types.ts';
import { HARBOR, ORCHARD, textCopy } from './fixture.ts';
import { repairCopy } from './repair.ts';

const texts = ({ paragraphs }: RepairedCopy) => paragraphs.map(({ text }) => text);

/** How often each letter and digit comes. */
function tally(pieces: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const character of pieces
    .join('')
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]/gu) ?? [])
    counts[character] = (counts[character] ?? 0) + 1;
  return counts;
}

function rawTally({ blocks }: RawCopy) {
  return tally(blocks.flatMap(({ lines }) => lines.map(({ text }) => text)));
}

function repairedTally({ paragraphs, apart }: RepairedCopy) {
  const kept = paragraphs.flatMap(({ text, supplied }) => {
    const cuts = [0, ...supplied.flatMap(({ start, end }) => [start, end]), text.length];
    return cuts.flatMap((cut, index) => (index % 2 === 0 ? [text.slice(cut, cuts[index + 1])] : []));
  });
  return tally([...kept, ...apart.flatMap(({ text, credit }) => [text, credit ?? ''])]);
}

describe('an essay with captions, broken paragraphs, lost words and a pull quote', () => {
  const copy = repairCopy(textCopy(HARBOR));

  it('has its paragraphs and nothing else', () => {
    expect(texts(copy).map((text) => text.split(' ', 3).join(' '))).toEqual([
      'Every winter the',
      'The engineers say',
      'A mole throws',
      'So when the',
      'For the town',
      'It may be',
    ]);
    expect(copy.title).toBe('A harbor needs ‘quiet water,’ not walls');
    expect(copy.apart.map(({ kind, credit, where }) => [kind, where.number, credit])).toEqual([
      ['title', 1, undefined],
      ['caption', 5, 'ANNA MAKER/COAST PICTURES'],
      ['repeat', 27, undefined],
      ['caption', 31, 'TOWN ARCHIVE'],
    ]);
  });

  it('has the lost words again, marked, and what is odd in them flagged', () => {
    const paragraph = copy.paragraphs[3];
    expect(paragraph?.text).toContain('the council’s deeprooted habit of thought and prejudice that stone alone');
    expect(paragraph?.supplied.map(({ start, end, from }) => [paragraph.text.slice(start, end), from])).toEqual([
      ['deeprooted habit of thought and pre', 'the pull quote'],
    ]);
    expect(paragraph?.flags.map(({ start, end }) => paragraph.text.slice(start, end))).toEqual(['deeprooted']);
  });

  it('reports every step in the order of the file', () => {
    expect(copy.steps.map(({ kind, where }) => `${kind} ${where.number}`)).toEqual([
      'set-apart 1',
      'typography 1',
      'set-apart 5',
      'supplied 15',
      'flagged 15',
      'rejoined 17',
      'rejoined 21',
      'typography 23',
      'repeat 27',
      'flagged 27',
      'set-apart 31',
    ]);
    expect(copy.steps.find(({ kind, where }) => kind === 'flagged' && where.number === 27)?.message).toContain(
      'town. he',
    );
  });
});

it('leaves an essay of one line a paragraph as it is', () => {
  const copy = repairCopy(textCopy(ORCHARD));
  expect(texts(copy)).toEqual(ORCHARD.trim().split('\n'));
  expect([copy.title, copy.apart, copy.steps]).toEqual([undefined, [], []]);
});

it('puts no “not” into a paragraph from another that is its contrary', () => {
  const [will, not] = ['will', 'will not'].map(
    (verb) => `The members of the alliance ${verb} defend the harbor of the northern islands against the sea.`,
  );
  const text = `${will}\n\nEvery winter the council of Saltby argues about the same wall, and so it did.\n\n${not}\n`;
  const copy = repairCopy(textCopy(text));
  expect(texts(copy)).toEqual(text.trim().split('\n\n'));
  expect(copy.steps.map(({ kind }) => kind)).toEqual(['flagged']);
});

describe('whatever the text', () => {
  it.each([
    ['harbor', HARBOR],
    ['orchard', ORCHARD],
  ])('a repaired copy needs no repair (%s)', (_name, text) => {
    const once = repairCopy(textCopy(text));
    const twice = repairCopy(textCopy(texts(once).join('\n\n')));
    expect(texts(twice)).toEqual(texts(once));
    expect(twice.steps.filter(({ kind }) => kind !== 'flagged')).toEqual([]);
  });

  it.each([
    ['harbor', HARBOR],
    ['orchard', ORCHARD],
  ])('no letter is lost (%s)', (_name, text) => {
    const raw = textCopy(text);
    expect(repairedTally(repairCopy(raw))).toEqual(rawTally(raw));
  });

  it('no letter is lost, whatever the lines', () => {
    const sentences = [
      ...HARBOR.split('\n'),
      ...ORCHARD.split('\n'),
      'Page 3',
      '12',
      'By Anna Maker',
      'Share this',
      'wea-',
      'ther',
      '',
    ];
    const lines = fc.array(fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme' })), { maxLength: 30 });
    fc.assert(
      fc.property(lines, (all) => {
        const raw = textCopy(all.join('\n'));
        expect(repairedTally(repairCopy(raw))).toEqual(rawTally(raw));
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['one long line', 'a'.repeat(200_000)],
    ['many tiny lines', 'ab\n'.repeat(20_000)],
    ['many tiny blocks', 'ab\n\n'.repeat(20_000)],
    ['punctuation only', '.,;:!? “” ( — …\n'.repeat(100)],
    ['open marks only', '("\''.repeat(20_000)],
    ['half a surrogate pair', 'a \ud800 b \udc00'],
    ['right to left', 'שלום עולם. \u200fمرحبا بالعالم.'],
    ['emoji', '👩‍🚀 👨‍👩‍👧 '.repeat(100)],
    ['marks without letters', '\u0301'.repeat(20_000)],
  ])('it does not fail: %s', (_what, text) => {
    const copy = repairCopy(textCopy(text));
    expect(repairedTally(copy)).toEqual(rawTally(textCopy(text)));
  });
});
