import { describe, expect, it } from 'vitest';
import { readingListFrontmatter } from './reading-list.ts';
import { parseYaml } from './yaml.ts';

/** A list with one session, as YAML. */
const listWith = (session: string): string => `title: T
summary: S.
audience: A
time: an hour
sessions:
  - title: First
${session}`;

const read = (yaml: string) => parseYaml(readingListFrontmatter, yaml, 'list.mdx');
const sessionOf = (session: string) => read(listWith(session)).value?.sessions[0];
const problemsOf = (yaml: string) =>
  read(yaml).diagnostics.map(
    ({ line, column, code, message, mend }) => `${line}:${column} ${code} ${message} → ${mend}`,
  );

const SEE = 'See docs/authoring.md for the fields and their forms.';
const HOW = 'Write 3, 3–7 or "3–7, 9": the numbers of paragraphs, in their order.';

describe('paragraphs of a reading', () => {
  it.each([
    ['3', [{ from: 3, to: 3 }]],
    ["'3'", [{ from: 3, to: 3 }]],
    ['3-7', [{ from: 3, to: 7 }]],
    ['3 – 7', [{ from: 3, to: 7 }]],
    [
      '"3–7, 9"',
      [
        { from: 3, to: 7 },
        { from: 9, to: 9 },
      ],
    ],
    ['"1,2,3"', [1, 2, 3].map((number) => ({ from: number, to: number }))],
    ['5-5', [{ from: 5, to: 5 }]],
  ])('%s', (paragraphs, runs) => {
    expect(sessionOf(`    readings: [{ opEd: a, paragraphs: ${paragraphs} }]\n`)?.readings[0]?.paragraphs).toEqual(
      runs,
    );
  });

  it.each(['0', '-3', '7–3', '3–', '"9, 3"', '"3–7, 7"', '"3;7"', '3.5', '¶ 3', '""', '"3,"', '3—7'])(
    'not %s',
    (paragraphs) => {
      const said = paragraphs.replaceAll('"', '');
      expect(problemsOf(listWith(`    readings:\n      - opEd: a\n        paragraphs: ${paragraphs}\n`))).toEqual([
        `9:9 bad-frontmatter “sessions.0.readings.0.paragraphs”: “${said}” names no paragraphs. → ${HOW}`,
      ]);
    },
  );

  it('not a list', () => {
    expect(problemsOf(listWith('    readings: [{ opEd: a, paragraphs: [3, 4] }]\n'))).toEqual([
      `7:27 bad-frontmatter “sessions.0.readings.0.paragraphs”: is neither a number nor a text. → ${SEE}`,
    ]);
  });
});

describe('what a question is about', () => {
  const asked = (about: string) =>
    listWith(`    readings: [{ opEd: a }]\n    questions: [{ id: q, ask: Why?, about: ${about} }]\n`);

  it.each(['{ opEd: a, paragraph: 3 }', '{ claim: c }'])('may be %s', (about) => {
    expect(problemsOf(asked(about))).toEqual([]);
  });

  it.each(['{ opEd: a }', 'c', '{}'])('is not %s', (about) => {
    expect(problemsOf(asked(about))).toEqual([
      `8:37 bad-frontmatter “sessions.0.questions.0.about”: names neither a paragraph, { opEd: SLUG, paragraph: 3 }, nor a claim, { claim: ID }. → ${SEE}`,
    ]);
  });

  it.each([
    ['{ claim: c, paragraph: 3 }', 'There is no field “paragraph” here.'],
    ['{ opEd: a, paragraph: 0 }', '“sessions.0.questions.0.about.paragraph”'],
  ])('is not %s', (about, said) => {
    expect(problemsOf(asked(about))).toEqual([expect.stringContaining(said)]);
  });

  it('is said of every question', () => {
    expect(problemsOf(listWith('    readings: [{ opEd: a }]\n    questions: [{ id: q, ask: Why? }]\n'))).toEqual([
      expect.stringContaining('“sessions.0.questions.0.about”'),
    ]);
  });
});

describe('a list', () => {
  it.each([
    ['without a session', `${listWith('').split('sessions:')[0]}sessions: []\n`, '5:1'],
    ['whose sessions assign nothing', listWith('    notes: Talk.\n'), '5:1'],
  ])('%s is refused', (_what, yaml, place) => {
    expect(problemsOf(yaml)).toEqual([`${place} bad-frontmatter “sessions”: assign no reading. → ${SEE}`]);
  });

  it('may have sessions without a reading beside one that has some', () => {
    expect(problemsOf(`${listWith('    readings: [{ opEd: a }]\n')}  - title: Second\n`)).toEqual([]);
  });

  it.each([
    ['week: 0', 'bad-frontmatter'],
    ['minutes: 1.5', 'bad-frontmatter'],
    ['date: 2027-02-30', 'bad-date'],
    ['day: Monday', 'bad-frontmatter'],
    ['title2: x', 'bad-frontmatter'],
  ])('has no session with %s', (field, code) => {
    expect(read(listWith(`    readings: [{ opEd: a }]\n    ${field}\n`)).diagnostics.map((each) => each.code)).toEqual([
      code,
    ]);
  });
});
