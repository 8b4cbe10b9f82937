/** A new reading list, with one session that assigns the op-eds that are named. */
import { idField, sourceField } from './checks.ts';
import { answer, required, type Answers, type Change, type Thing } from './fields.ts';
import type { Surroundings } from './surroundings.ts';
import { TO_BE_WRITTEN } from '../../src/model/unwritten.ts';
import { withFrontmatter, yamlOf } from '../../src/model/write-yaml.ts';

const SESSIONS_HELP = `Each has a title; week, date and minutes as you like; and what is read, known and asked in it:
readings: - { opEd: SLUG, paragraphs: 3–7, note: What to look for. } or the whole, without paragraphs
know: ids of entries; notes: for the class; instructor: for you alone
questions: - { id: ID, ask: What?, about: { opEd: SLUG, paragraph: 3 }, answer: What a good one weighs. }
a question may be about a claim: about: { claim: ID }. More: docs/authoring.md`;

const BODY_HELP = 'Below stands the introduction, in Markdown: what the class is to learn, and how.';

export const readingList: Thing = {
  name: 'reading-list',
  about: 'a reading list: content/reading-lists/ID.mdx',
  fields: [
    { flag: 'title', value: 'TITLE', question: 'Its title', required: true },
    {
      flag: 'op-ed',
      value: 'SLUG',
      question: 'The slugs of the op-eds it assigns',
      required: true,
      many: true,
      check: (value, { opEds }) =>
        opEds.has(value) ? undefined : `There is no op-ed “${value}”. There are: ${[...opEds.keys()].join(', ')}.`,
    },
    { flag: 'audience', value: 'WHOM', question: 'For whom it is' },
    { flag: 'time', value: 'WORDS', question: 'How long it takes, in words' },
    sourceField,
    idField('title', ({ readingLists }) => readingLists),
  ],
  make: (answers, around): Change => ({
    id: required(answers, 'id'),
    path: `reading-lists/${required(answers, 'id')}.mdx`,
    edit: () => textOf(answers, around),
    adds: false,
  }),
};

function textOf(answers: Answers, { today }: Surroundings): string {
  const session = {
    title: 'First session',
    minutes: 60,
    notes: TO_BE_WRITTEN,
    readings: (answers['op-ed'] ?? []).map((opEd) => ({ opEd })),
    know: [],
    questions: [],
  };
  const yaml = yamlOf(
    [
      { key: 'title', value: required(answers, 'title') },
      { key: 'added', value: today },
      { key: 'summary', value: TO_BE_WRITTEN, comment: 'One or two sentences for the index.' },
      { key: 'audience', value: answer(answers, 'audience') ?? TO_BE_WRITTEN, comment: 'For whom it is.' },
      { key: 'time', value: answer(answers, 'time') ?? TO_BE_WRITTEN, comment: 'How long it takes, in words.' },
      { key: 'sessions', value: [session], comment: SESSIONS_HELP },
      { key: 'sources', value: answers['source'] ?? [], comment: 'Ids of the bibliography: npm run new -- source' },
    ],
    BODY_HELP,
  );
  return withFrontmatter(yaml, TO_BE_WRITTEN);
}
