import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../library/join.ts';
import { sampleEditedWithList, sampleWithList } from '../library/sample-list.ts';
import { at, libraryOf, sample } from '../library/sample.ts';
import { homeView } from './home.ts';
import { hasAnswers, readingListView } from './reading-list.ts';
import { readingListsView } from './reading-lists.ts';

function viewOf(files = sampleWithList(), options: { answers?: boolean; instructor?: boolean } = {}) {
  const { value, diagnostics } = buildLibrary(files, { answers: options.answers ?? false });
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const list = at(value.readingLists, 'two-truces');
  return { ...readingListView(value, list, options.instructor), hasAnswers: hasAnswers(list) };
}

const [first] = viewOf().sessions;

describe('what a session assigns', () => {
  it('leads to the op-ed, or to the first of its paragraphs', () => {
    expect(first?.readings.map(({ text, href, paragraphs }) => [text, href, paragraphs])).toEqual([
      ['Peace in Our Time', '/op-eds/peace.html#p2', '¶\u00A02'],
      ['Winter', '/op-eds/winter.html', undefined],
    ]);
  });

  it.each([
    ['1-2', '¶¶\u00A01–2', 'p1', 'peace 1-2'],
    ["'1, 2'", '¶¶\u00A01–2', 'p1', 'peace 1-1 2-2'],
  ])('paragraphs %s', (paragraphs, words, fragment, key) => {
    const [session] = viewOf(sampleWithList('paragraphs: 2', `paragraphs: ${paragraphs}`)).sessions;
    expect(session?.readings[0]).toMatchObject({ paragraphs: words, href: `/op-eds/peace.html#${fragment}`, key });
  });

  it('says by whom it is, where it was published, and how much of it stands here', () => {
    expect(first?.readings[0]).toMatchObject({
      byline: 'By Jane Roe, probably by Abel',
      publication: 'The Review',
      date: '17 February 2022',
      length: 'about 10 words in the digest',
    });
    expect(first?.readings[1]?.length).toBe('about 10 words');
  });

  it('counts the words of what is assigned alone, to the next ten', () => {
    const files = sampleEditedWithList('op-eds/winter.md', 'A cold march.', 'A cold march. '.repeat(41));
    expect(viewOf(files).sessions[0]?.readings[1]?.length).toBe('about 120 words');
  });
});

describe('when a session is', () => {
  it('is told as far as it is stated', () => {
    expect(viewOf().sessions.map(({ when }) => when)).toEqual([
      ['Session 1', 'Week 2', '3 February 2027', '40 minutes'],
      ['Session 2'],
    ]);
  });

  it('has no number where it is the only one', () => {
    const files = sampleWithList('  - title: The second truce\n    readings:\n      - { opEd: peace }\n', '');
    expect(viewOf(files).sessions.map(({ when }) => when[0])).toEqual(['Week 2']);
  });
});

describe('what a question is about', () => {
  it('is a paragraph, or a claim with what it states', () => {
    expect(first?.questions.map(({ fragment, number, about }) => [fragment, number, about])).toEqual([
      ['q-who-left', 1, { text: '¶\u00A01 of Peace', href: '/op-eds/peace.html#p1', statement: undefined }],
      [
        'q-who-began',
        2,
        expect.objectContaining({
          text: 'Who began it?',
          href: '/claims/who-began.html',
          statement: '<p>The OSCE began it.</p>',
        }),
      ],
    ]);
  });
});

describe('a question that was published under another id', () => {
  it('keeps it', () => {
    const ledger = '{ "reading-lists/two-truces": { "ids": ["q-why"], "heirs": { "q-why": "q-who-left" } } }';
    const view = viewOf([...sampleWithList(), { path: 'ledger.json', text: ledger }]);
    expect(view.sessions[0]?.questions.map(({ former }) => former)).toEqual([['q-why'], []]);
  });
});

describe('what is for instructors', () => {
  const words = ['snowdrifts', 'Nobody knows', 'Hand out'];
  const wordsIn = (view: unknown) => words.filter((each) => JSON.stringify(view).includes(each));

  it.each([
    ['a library for publication has none, and no page for them', { instructor: true }, [], 2, false],
    ['the page of the class has none either', { answers: true }, [], 2, true],
    ['theirs has it, and the sources of answers', { answers: true, instructor: true }, words, 3, true],
  ])('%s', (_what, options, found, sources, instructorPage) => {
    const view = viewOf(sampleWithList(), options);
    expect([wordsIn(view), view.sources.length, view.hasAnswers]).toEqual([found, sources, instructorPage]);
  });
});

describe('readingListsView', () => {
  it('lists them, with how much is in each', () => {
    expect(readingListsView(libraryOf(sampleWithList())).lists).toEqual([
      {
        text: 'Two truces',
        href: '/reading-lists/two-truces.html',
        summary: 'What makes a truce hold.',
        audience: 'First-year students.',
        time: 'one hour',
        sessions: '2 sessions',
        counts: '2 sessions, 3 readings and 2 questions',
      },
    ]);
  });

  it('of a collection without any is empty, and home shows none', () => {
    const library = libraryOf(sample);
    expect([readingListsView(library).lists, homeView(library).readingLists]).toEqual([[], []]);
  });
});
