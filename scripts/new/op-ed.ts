/** A new op-ed: its page, with a place for the digest. */
import { opEdFrontmatter } from '../../src/model/op-ed.ts';
import { checkDate, checkUrl, idField, sourceField } from './checks.ts';
import { answer, required, type Answers, type Change, type Thing } from './fields.ts';
import { checkPerson, personOf, wholeName } from './person.ts';
import type { Surroundings } from './surroundings.ts';
import { TO_BE_WRITTEN } from '../../src/model/unwritten.ts';
import { withFrontmatter, yamlOf } from '../../src/model/write-yaml.ts';

const NOT_OURS = '© the author or the publisher. Not reproduced here; what stands here is a digest in our own words.';

const BODY_HELP = `Below stands the text. A blank line ends a paragraph; digest ¶ 1 renders the op-ed's ¶ 1, and so on.
Names of entries are found by themselves; <Mention of="ID">words</Mention> makes other words a mention.
After a paragraph: <Note on="its words" kind="context" sources="ID">20 to 60 words.</Note>
and <Gloss of="ID">Why the entry matters here.</Gloss> More: docs/authoring.md`;

export const opEd: Thing = {
  name: 'op-ed',
  about: 'an op-ed: content/op-eds/ID.mdx',
  fields: [
    { flag: 'title', value: 'TITLE', question: 'Its title', required: true },
    {
      flag: 'author',
      value: 'NAME',
      question: 'Its authors, “Jane Roe” or “Roe, Jane”, parted by semicolons',
      required: true,
      many: true,
      check: checkPerson,
    },
    { flag: 'publication', value: 'NAME', question: 'Where it was published', required: true },
    { flag: 'date', value: 'DATE', question: 'When (EDTF, 2022-02-17)', required: true, check: checkDate },
    { flag: 'url', value: 'ADDRESS', question: 'Its address, if it has one', check: checkUrl },
    {
      flag: 'text',
      value: 'digest|full',
      question: 'What its page holds',
      required: true,
      choices: () => [
        { value: 'digest', label: 'a digest in our own words' },
        { value: 'full', label: 'the full text, where the rights allow it' },
      ],
      preset: () => 'digest',
    },
    {
      flag: 'rights',
      value: 'RIGHTS',
      question: 'Whose it is (a full text needs “public domain”, “CC …” or “licensed …”)',
      required: true,
      preset: (answers) => (answer(answers, 'text') === 'full' ? undefined : NOT_OURS),
      check: (value, _around, answers) =>
        answer(answers, 'text') === 'full' && !allowFullText(value)
          ? 'A full text needs “public domain”, “CC …” or “licensed …”.'
          : undefined,
    },
    { flag: 'summary', value: 'TEXT', question: 'One or two sentences for the table of contents, now or later' },
    sourceField,
    idField('title', ({ opEds }) => opEds),
  ],
  make: (answers, around): Change => ({
    id: required(answers, 'id'),
    path: `op-eds/${required(answers, 'id')}.mdx`,
    edit: () => textOf(answers, around),
    adds: false,
  }),
};

function textOf(answers: Answers, around: Surroundings): string {
  const publication = required(answers, 'publication');
  const yaml = yamlOf(
    [
      { key: 'title', value: required(answers, 'title') },
      { key: 'authors', value: authorsOf(answers, around) },
      { key: 'publication', value: publication },
      { key: 'publicationEntry', value: around.organization(publication) },
      { key: 'date', value: required(answers, 'date') },
      { key: 'url', value: answer(answers, 'url') },
      { key: 'text', value: required(answers, 'text') },
      { key: 'added', value: around.today },
      { key: 'rights', value: required(answers, 'rights') },
      {
        key: 'summary',
        value: answer(answers, 'summary') ?? TO_BE_WRITTEN,
        comment: 'One or two sentences for the table of contents.',
      },
      {
        key: 'sources',
        value: answers['source'] ?? [],
        comment: 'Ids of the bibliography, the op-ed itself first: npm run new -- source',
      },
    ],
    BODY_HELP,
  );
  return withFrontmatter(yaml, TO_BE_WRITTEN);
}

/** Asks the schema, which alone knows which rights do. */
function allowFullText(rights: string): boolean {
  const smallest = { title: 'T', authors: [{ family: 'F' }], publication: 'P', date: '2000', summary: 'S' };
  return opEdFrontmatter.safeParse({ ...smallest, text: 'full', rights }).success;
}

function authorsOf(answers: Answers, { person }: Surroundings) {
  return (answers['author'] ?? []).map(personOf).map((name) => {
    const entry = person(wholeName(name));
    return entry === undefined ? name : { ...name, entry };
  });
}
