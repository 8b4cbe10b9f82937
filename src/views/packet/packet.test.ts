import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../library/join.ts';
import { sampleWithList } from '../../library/sample-list.ts';
import { at, libraryOf } from '../../library/sample.ts';
import { assignedBlocks } from './reading.ts';
import { packetView } from './packet.ts';

const UNPUBLISHED = 'https://postil.example';

function viewOf(files = sampleWithList(), published = UNPUBLISHED) {
  const library = libraryOf(files);
  return packetView(library, at(library.readingLists, 'two-truces'), published);
}

describe('a packet', () => {
  const view = viewOf();
  const [first, second] = view.sessions;

  it('has what is assigned, in its order', () => {
    expect(
      view.sessions.map(({ readings }) => readings.map(({ id, short, paragraphs }) => [id, short, paragraphs])),
    ).toEqual([
      [
        ['s1-r1', expect.any(String), '¶\u00A02'],
        ['s1-r2', expect.any(String), undefined],
      ],
      [['s2-r1', expect.any(String), undefined]],
    ]);
  });

  it('has only the paragraphs that are assigned', () => {
    expect(first?.readings[0]?.blocks.flatMap(({ number }) => number ?? [])).toEqual([2]);
  });

  it('numbers the notes of each reading from 1, and each is called', () => {
    for (const { blocks } of [...(first?.readings ?? []), ...(second?.readings ?? [])]) {
      const notes = blocks.flatMap((block) => block.notes);
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_note, index) => index + 1));
      for (const { id } of notes) expect(blocks.map(({ html }) => html).join('')).toContain(`href="#${id}"`);
    }
    expect(second?.readings[0]?.blocks.flatMap(({ notes }) => notes)).not.toEqual([]);
  });

  it('names its sources in words, and lists all', () => {
    expect(first?.readings[0]?.note).toContain('(<a href="#source-allan-2020">');
    const ids = view.bibliography.map(({ id }) => String(id));
    expect(ids).toEqual(expect.arrayContaining(['allan-2020', 'roe-2022']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what is inferred of a reading, and how', () => {
    expect(first?.readings[0]).toMatchObject({
      known: ['Abel: the words match'],
      inferred: [{ what: 'title', how: 'from the heading' }],
    });
    expect(second?.readings.map(({ inferred }) => inferred)).toEqual([[]]);
  });

  it('names sources for a note on a claim whose positions it lacks', () => {
    const files = sampleWithList('about: { claim: who-began }', 'about: { opEd: peace, paragraph: 1 }');
    const disputed = (of: typeof view) =>
      of.sessions.flatMap(({ readings }) =>
        readings.flatMap(({ blocks }) =>
          blocks.flatMap(({ notes }) => notes.filter(({ label }) => label === 'Disputed')),
        ),
      );
    expect(disputed(view).map(({ claim }) => claim?.href)).toEqual(['#claim-who-began']);
    expect(disputed(viewOf(files)).map(({ claim, sources }) => [claim, sources.length > 0])).toEqual([
      [undefined, true],
    ]);
  });

  it('has the positions on what is asked, and no answers', () => {
    expect(first?.claims.map(({ id }) => id)).toEqual(['claim-who-began']);
    expect(first?.questions.map(({ number, answer }) => [number, answer])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('leads from a question to what it is about, where that is printed before', () => {
    expect(first?.questions.map(({ about }) => about.href)).toEqual([undefined, '#claim-who-began']);
  });

  it('tells its address only when the site has one', () => {
    expect(view.address).toBeUndefined();
    expect(viewOf(sampleWithList(), 'https://reader.org').address).toBe(
      'https://reader.org/reading-lists/two-truces.html',
    );
  });
});

it('what an earlier session has is not printed again', () => {
  const view = viewOf(sampleWithList('{ opEd: peace, paragraphs: 2,', '{ opEd: peace,'));
  const [again] = view.sessions[1]?.readings ?? [];
  expect([again?.earlier, again?.blocks]).toEqual(['#s1-r1-p1', []]);
  expect(view.sessions[0]?.questions[0]?.about.href).toBe('#s1-r1-p1');
});

it('answers stand in the packet for instructors alone', () => {
  const { value } = buildLibrary(sampleWithList(), { answers: true });
  if (value === undefined) throw new Error('The sample cannot be read.');
  const list = at(value.readingLists, 'two-truces');
  const answersOf = (forInstructors: boolean) =>
    packetView(value, list, UNPUBLISHED, forInstructors).sessions.flatMap(({ questions }) =>
      questions.flatMap(({ answer }) => answer ?? []),
    );
  expect(answersOf(false)).toEqual([]);
  expect(answersOf(true)).toEqual([expect.stringContaining('snowdrifts'), expect.stringContaining('Nobody')]);
});

describe('the blocks that are assigned', () => {
  const blocks = [{ number: undefined }, { number: 1 }, { number: undefined }, { number: 2 }, { number: undefined }];

  it.each([
    ['all, when nothing is said', undefined, [0, 1, 2, 3, 4]],
    ['what stands before a paragraph with it', [{ from: 1, to: 1 }], [0, 1]],
    ['what stands at the end with the last', [{ from: 2, to: 2 }], [2, 3, 4]],
  ])('%s', (_what, runs, expected) => {
    expect(assignedBlocks(blocks, runs).map((block) => blocks.indexOf(block))).toEqual(expected);
  });
});
