import { describe, expect, it } from 'vitest';
import { at, libraryOf, problemsOf, sample, sampleEdited, sampleWith } from './sample.ts';

const opEd = 'op-eds/peace.mdx';
const written = '<Gloss of="osce" sources="un-2015">It was *there*.</Gloss>';
const glossesOf = (files = sample) => at(libraryOf(files).opEds, 'peace').glosses;
/** The collection with other glosses in the place of its one. */
const withGlosses = (...glosses: string[]) => sampleEdited(opEd, written, glosses.join('\n\n'));

describe('glosses', () => {
  it('stand on the first mention of each entry, with what the op-ed says of it', () => {
    expect(glossesOf().map(({ place: _, ...gloss }) => gloss)).toEqual([
      { id: 'g-osce', entry: 'osce', block: 'p1', lemma: 'OSCE', here: 'It was <em>there</em>.', sources: ['un-2015'] },
      { id: 'g-ada-king', entry: 'ada-king', block: 'p1', lemma: 'Ada King', here: undefined, sources: [] },
      { id: 'g-minsk-ii', entry: 'minsk-ii', block: 'p2', lemma: 'Minsk II', here: undefined, sources: [] },
      { id: 'g-zeno-adams', entry: 'zeno-adams', block: 'p2', lemma: 'a writer', here: undefined, sources: [] },
    ]);
  });

  it('know where they are written', () => {
    expect(glossesOf().map(({ place }) => place?.line)).toEqual([23, undefined, undefined, undefined]);
  });

  it('stand again after a heading, each with its own text', () => {
    const text = sample.find((file) => file.path === opEd)?.text ?? '';
    const more = `${text}\n## Later\n\nThe OSCE returned.\n\n<Gloss of="osce">It came back.</Gloss>\n`;
    expect(glossesOf(sampleWith({ [opEd]: more })).map(({ id, here }) => `${id}: ${here}`)).toEqual([
      'g-osce: It was <em>there</em>.',
      'g-ada-king: undefined',
      'g-minsk-ii: undefined',
      'g-zeno-adams: undefined',
      'g-osce-2: It came back.',
    ]);
  });

  it.each([
    [
      'an entry that is not there',
      ['<Gloss of="nobody">A.</Gloss>'],
      '23:1 unknown-id There is no entry “nobody”. → Write the entry, or mend the id: it is the name of a file in content/, without its ending.',
    ],
    [
      'a source that is not there',
      ['<Gloss of="osce" sources="un-2015 nobody">A.</Gloss>'],
      '23:1 unknown-id The bibliography has no source “nobody”. → Add it to content/bibliography.json, or mend the id.',
    ],
    [
      'an entry that is not mentioned',
      ['<Gloss of="ice-march">A.</Gloss>'],
      '23:1 misplaced-component The op-ed never mentions “ice-march”, which this gloss explains. → Write <Mention of="ice-march">…</Mention> where it is meant, or remove the gloss.',
    ],
    [
      'an entry that has its gloss already',
      ['<Gloss of="osce">A.</Gloss>', '<Gloss of="osce">B.</Gloss>'],
      '25:1 misplaced-component The margin has no place for another gloss on “osce”. → Join the glosses, or ask for a place with <Mention of="osce" gloss>…</Mention>.',
    ],
    ['nothing', ['<Gloss>A.</Gloss>'], '23:1 bad-attribute <Gloss> names no entry. → Write <Gloss of="ID">.'],
  ])('are refused for %s', (_what, glosses, expected) => {
    expect(problemsOf(withGlosses(...glosses))).toEqual([`content/${opEd}:${expected}`]);
  });
});
