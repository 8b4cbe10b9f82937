/** A new entry of one of the collection's kinds. */
import { idField, sourceField } from './checks.ts';
import { answer, required, type Answers, type Change, type Thing } from './fields.ts';
import type { Surroundings } from './surroundings.ts';
import { TO_BE_WRITTEN } from '../../src/model/unwritten.ts';
import { withFrontmatter, yamlOf } from '../../src/model/write-yaml.ts';

const BODY = `<!-- Here stands the body, 80 to 250 words of Markdown. Names of other entries become links by themselves.
Cite each source where it is used, [@ID], or two at once, [@ID; @ID]. -->`;

export const entry: Thing = {
  name: 'entry',
  about: 'an entry: content/KIND/ID.md',
  fields: [
    {
      flag: 'kind',
      value: 'KIND',
      question: 'What is it?',
      required: true,
      choices: ({ site }) => site.kinds.map(({ kind, one }) => ({ value: kind, label: one })),
    },
    { flag: 'name', value: 'NAME', question: 'The short name that a text uses', required: true },
    { flag: 'full', value: 'NAME', question: 'The full or formal name, if it has another' },
    { flag: 'alias', value: 'NAME', question: 'Other names, parted by semicolons', many: true },
    sourceField,
    idField('name', ({ entries }) => entries),
  ],
  make: (answers, around): Change => ({
    id: required(answers, 'id'),
    path: `${required(answers, 'kind')}/${required(answers, 'id')}.md`,
    edit: () => textOf(answers, around),
    adds: false,
  }),
};

function textOf(answers: Answers, { site, today }: Surroundings): string {
  const kind = site.kinds.find((each) => each.kind === answer(answers, 'kind'));
  if (kind === undefined) throw new Error('The kind was not checked.');
  const isPerson = kind.schema === 'Person';
  const relations = [...site.relations].filter(([, { from }]) => from?.includes(kind.kind) ?? true);
  const yaml = yamlOf([
    { key: 'name', value: required(answers, 'name') },
    { key: 'full', value: answer(answers, 'full') },
    { key: 'aliases', value: answers['alias'] },
    {
      key: 'dates',
      value: [],
      comment: `The first is shown beside the name: - { what: ${isPerson ? 'born' : 'WORDS'}, when: 1949-04-04 }`,
    },
    { key: 'added', value: today },
    {
      key: 'summary',
      value: TO_BE_WRITTEN,
      comment: 'The gloss, 20 to 45 words; its first sentence stands alone in the margin (at most 28 words).',
    },
    {
      key: 'relations',
      value: [],
      comment: `Two or more: - { type: ${relations[0]?.[0] ?? 'TYPE'}, to: ID }\nTypes: ${relations.map(([type]) => type).join(', ')}`,
    },
    { key: 'sources', value: answers['source'] ?? [], comment: 'Ids of the bibliography: npm run new -- source' },
  ]);
  return withFrontmatter(yaml, BODY);
}
