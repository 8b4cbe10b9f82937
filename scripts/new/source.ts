/** A new source: a record of the bibliography, in CSL-JSON. */
import { parseDate } from '../../src/model/dates.ts';
import { addRecord } from './bibliography.ts';
import { checkDay, checkIdForm, checkUrl } from './checks.ts';
import { answer, required, type Answers, type Change, type Thing } from './fields.ts';
import { checkPerson, personOf } from './person.ts';
import { firstTellingWord, freeId, slugOf } from './slug.ts';

/** The types of CSL 1.0.2: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const TYPES =
  `article-newspaper article-magazine article-journal webpage report book chapter speech legislation treaty post-weblog
  article bill broadcast classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic
  hearing interview legal_case manuscript map motion_picture musical_score pamphlet paper-conference patent performance
  periodical personal_communication post regulation review review-book software song standard thesis`.split(/\s+/);

export const source: Thing = {
  name: 'source',
  about: 'a source: a record of content/bibliography.json',
  fields: [
    { flag: 'title', value: 'TITLE', question: 'Its title', required: true },
    {
      flag: 'type',
      value: 'TYPE',
      question: 'What is it?',
      required: true,
      choices: () => TYPES.map((type) => ({ value: type, label: type })),
      preset: () => 'article-newspaper',
    },
    {
      flag: 'author',
      value: 'NAME',
      question: 'Its authors, “Jane Roe” or “Roe, Jane”, parted by semicolons',
      many: true,
      check: checkPerson,
    },
    { flag: 'institution', value: 'NAME', question: 'Institutions that are its authors', many: true },
    { flag: 'container', value: 'NAME', question: 'The newspaper, journal, book or site that it is part of' },
    { flag: 'publisher', value: 'NAME', question: 'Its publisher' },
    { flag: 'date', value: 'DATE', question: 'When it appeared (2022-02-17, 2022-02, 2022)', check: checkSimpleDate },
    { flag: 'url', value: 'ADDRESS', question: 'Its address', check: checkUrl },
    {
      flag: 'accessed',
      value: 'DAY',
      question: 'The day on which it was read there',
      needs: 'url',
      preset: (_, { today }) => today,
      check: checkDay,
    },
    { flag: 'note', value: 'TEXT', question: 'A note for readers: read as a copy, in part, or not at all' },
    {
      flag: 'id',
      value: 'ID',
      question: 'Its id, by which it is cited',
      required: true,
      preset: defaultId,
      check: (value, { sources }) =>
        sources.has(value)
          ? `The bibliography has “${value}” already. Free is “${freeId(value, (id) => sources.has(id))}”.`
          : checkIdForm(value),
    },
  ],
  make: (answers): Change => ({
    id: required(answers, 'id'),
    path: 'bibliography.json',
    edit: (old) => addRecord(old, recordOf(answers)),
    adds: true,
  }),
};

/** `herz-1950-idealist`: who, when, and the first word of the title that tells something. */
function defaultId(answers: Answers): string | undefined {
  const title = answer(answers, 'title') ?? '';
  const author = answers['author']?.[0];
  const who =
    author === undefined ? (answers['institution']?.[0] ?? answer(answers, 'container')) : personOf(author).family;
  const parts = [who, answer(answers, 'date')?.slice(0, 4), firstTellingWord(title)];
  return slugOf(parts.filter((part) => part !== undefined).join(' ')) || slugOf(title) || undefined;
}

function recordOf(answers: Answers): { id: string } & Record<string, unknown> {
  const people = (answers['author'] ?? []).map(personOf).map(({ family, given }) => ({ family, given }));
  const authors = [...people, ...(answers['institution'] ?? []).map((literal) => ({ literal }))];
  return {
    id: required(answers, 'id'),
    type: required(answers, 'type'),
    author: authors.length > 0 ? authors : undefined,
    title: required(answers, 'title'),
    'container-title': answer(answers, 'container'),
    publisher: answer(answers, 'publisher'),
    issued: dateParts(answer(answers, 'date')),
    URL: answer(answers, 'url'),
    accessed: dateParts(answer(answers, 'accessed')),
    note: answer(answers, 'note'),
  };
}

function checkSimpleDate(value: string): string | undefined {
  return /^[\d-]+$/.test(value) && parseDate(value) !== undefined
    ? undefined
    : `“${value}” is not a day, month or year, such as 2022-02-17, 2022-02 or 2022.`;
}

function dateParts(date: string | undefined) {
  return date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}
