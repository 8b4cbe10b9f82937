/** A new claim: a statement of an op-ed that specialists dispute, or that the sources show to be wrong. */
import { checkDay, idField, sourceField } from './checks.ts';
import { answer, required, type Answers, type Change, type Thing } from './fields.ts';
import type { Surroundings } from './surroundings.ts';
import { TO_BE_WRITTEN } from '../../src/model/unwritten.ts';
import { yamlOf } from '../../src/model/write-yaml.ts';

export const claim: Thing = {
  name: 'claim',
  about: 'a claim: content/claims/ID.yaml',
  fields: [
    { flag: 'title', value: 'TITLE', question: 'The claim as a question', required: true },
    {
      flag: 'kind',
      value: 'disputed|in-error',
      question: 'What is it?',
      required: true,
      choices: () => [
        { value: 'disputed', label: 'disputed: sides and who holds them' },
        { value: 'in-error', label: 'in error: the sources show otherwise' },
      ],
      preset: () => 'disputed',
    },
    {
      flag: 'op-ed',
      value: 'SLUG',
      question: 'The slug of the op-ed that makes it, now or later',
      check: (value, { opEds }) =>
        opEds.has(value) ? undefined : `There is no op-ed “${value}”. There are: ${[...opEds.keys()].join(', ')}.`,
    },
    {
      flag: 'paragraph',
      value: 'NUMBER',
      question: 'The number of the paragraph',
      needs: 'op-ed',
      check: (value) => (/^[1-9]\d{0,3}$/.test(value) ? undefined : `“${value}” is not the number of a paragraph.`),
    },
    { flag: 'quote', value: 'WORDS', question: 'The words, as they stand there', required: true, needs: 'op-ed' },
    {
      flag: 'concerns',
      value: 'ID',
      question: 'Ids of entries it concerns',
      many: true,
      check: (value, { entries }) => (entries.has(value) ? undefined : `There is no entry “${value}”.`),
    },
    sourceField,
    {
      flag: 'checked',
      value: 'DAY',
      question: 'The day on which the sources were checked',
      required: true,
      preset: (_, { today }) => today,
      check: checkDay,
    },
    idField('title', ({ claims }) => claims),
  ],
  make: (answers, around): Change => ({
    id: required(answers, 'id'),
    path: `claims/${required(answers, 'id')}.yaml`,
    edit: () => textOf(answers, around),
    adds: false,
  }),
};

function textOf(answers: Answers, { today }: Surroundings): string {
  const disputed = answer(answers, 'kind') === 'disputed';
  return yamlOf([
    { key: 'title', value: required(answers, 'title') },
    { key: 'kind', value: required(answers, 'kind') },
    { key: 'added', value: today },
    {
      key: 'statement',
      value: TO_BE_WRITTEN,
      comment: 'What the op-ed says, reported fairly in our words, one sentence.',
    },
    {
      key: 'made',
      value: madeIn(answers),
      comment: 'Where: - { opEd: SLUG, paragraph: 1, quote: words as they stand there }',
    },
    disputed ? { key: 'positions', value: [], comment: POSITIONS_HELP } : { key: 'positions', value: undefined },
    {
      key: 'sources',
      value: answers['source'] ?? [],
      comment: `${disputed ? '' : SHOWN_HELP}Ids of the bibliography: npm run new -- source`,
    },
    { key: 'concerns', value: answers['concerns'] ?? [], comment: 'Ids of entries.' },
    { key: 'checked', value: required(answers, 'checked'), comment: 'The day on which the sources were checked.' },
  ]);
}

const SHOWN_HELP = 'Add, shown: What the sources show instead.\n';

const POSITIONS_HELP = `agreed: The core that neither side disputes, if there is one.
Positions, two or more, each in its strongest form:
- label: A few words
  statement: Two or three sentences.
  holders: [people and institutions on record]
  sources: [ID]`;

function madeIn(answers: Answers) {
  const slug = answer(answers, 'op-ed');
  const paragraph = answer(answers, 'paragraph');
  if (slug === undefined) return [];
  const where = paragraph === undefined ? {} : { paragraph: Number(paragraph) };
  return [{ opEd: slug, ...where, quote: required(answers, 'quote') }];
}
