import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/markdown/frontmatter.ts';
import { sampleWith } from '../../src/library/sample.ts';
import { buildLibrary } from '../../src/library/join.ts';
import { check } from '../../src/checks/check.ts';
import { claim } from './claim.ts';
import { entry } from './entry.ts';
import { madeOf } from './fixture.ts';
import { opEd } from './op-ed.ts';
import { readingList } from './reading-list.ts';
import { source } from './source.ts';

const drafted = [
  {
    thing: opEd,
    given: { title: ['The Long Truce'], author: ['Ada King', 'Roe, Jane'], publication: ['OSCE'], date: ['2026-01'] },
    path: 'op-eds/long-truce.mdx',
    codes: ['no-source'],
    text: `---
title: The Long Truce
authors:
  - { given: Ada, family: King, entry: ada-king }
  - { given: Jane, family: Roe }
publication: OSCE
publicationEntry: osce
date: 2026-01
text: digest
added: 2026-11-22
rights: © the author or the publisher. Not reproduced here; what stands here is a digest in our own words.
# One or two sentences for the table of contents.
summary: To be written.
# Ids of the bibliography, the op-ed itself first: npm run new -- source
sources: []

# Below stands the text. A blank line ends a paragraph; digest ¶ 1 renders the op-ed's ¶ 1, and so on.
# Names of entries are found by themselves; <Mention of="ID">words</Mention> makes other words a mention.
# After a paragraph: <Note on="its words" kind="context" sources="ID">20 to 60 words.</Note>
# and <Gloss of="ID">Why the entry matters here.</Gloss> More: docs/authoring.md
---

To be written.
`,
  },
  {
    thing: entry,
    given: { kind: ['people'], name: ['Mara Ott'], alias: ['Ott the Elder'], source: ['allan-2020'] },
    path: 'people/mara-ott.md',
    codes: ['few-relations', 'too-short', 'too-short', 'unwritten'],
    text: `---
name: Mara Ott
aliases:
  - Ott the Elder
# The first is shown beside the name: - { what: born, when: 1949-04-04 }
dates: []
added: 2026-11-22
# The gloss, 20 to 45 words; its first sentence stands alone in the margin (at most 28 words).
summary: To be written.
# Two or more: - { type: signatory, to: ID }
# Types: signatory, member, leader, follows, contrasts
relations: []
# Ids of the bibliography: npm run new -- source
sources:
  - allan-2020
---

<!-- Here stands the body, 80 to 250 words of Markdown. Names of other entries become links by themselves.
Cite each source where it is used, [@ID], or two at once, [@ID; @ID]. -->
`,
  },
  {
    thing: claim,
    given: { title: ['Was winter cold?'], 'op-ed': ['winter'], paragraph: ['1'], quote: ['A cold march'] },
    path: 'claims/winter-cold.yaml',
    codes: ['no-source', 'one-sided-claim'],
    text: `title: Was winter cold?
kind: disputed
added: 2026-11-22
# What the op-ed says, reported fairly in our words, one sentence.
statement: To be written.
# Where: - { opEd: SLUG, paragraph: 1, quote: words as they stand there }
made:
  - { opEd: winter, paragraph: 1, quote: A cold march }
# agreed: The core that neither side disputes, if there is one.
# Positions, two or more, each in its strongest form:
# - label: A few words
#   statement: Two or three sentences.
#   holders: [people and institutions on record]
#   sources: [ID]
positions: []
# Ids of the bibliography: npm run new -- source
sources: []
# Ids of entries.
concerns: []
# The day on which the sources were checked.
checked: 2026-11-22
`,
  },
  {
    thing: claim,
    given: { title: ['Was it warm?'], kind: ['in-error'], source: ['un-2015'], concerns: ['osce'], id: ['warm'] },
    path: 'claims/warm.yaml',
    codes: ['no-correction'],
    text: `title: Was it warm?
kind: in-error
added: 2026-11-22
# What the op-ed says, reported fairly in our words, one sentence.
statement: To be written.
# Where: - { opEd: SLUG, paragraph: 1, quote: words as they stand there }
made: []
# Add, shown: What the sources show instead.
# Ids of the bibliography: npm run new -- source
sources:
  - un-2015
# Ids of entries.
concerns:
  - osce
# The day on which the sources were checked.
checked: 2026-11-22
`,
  },
  {
    thing: readingList,
    given: { title: ['Truces and winters'], 'op-ed': ['peace', 'winter'], audience: ['First-year students'] },
    path: 'reading-lists/truces-and-winters.mdx',
    codes: ['unrecorded-id', 'unwritten', 'unwritten', 'unwritten', 'unwritten'],
    text: `---
title: Truces and winters
added: 2026-11-22
# One or two sentences for the index.
summary: To be written.
# For whom it is.
audience: First-year students
# How long it takes, in words.
time: To be written.
# Each has a title; week, date and minutes as you like; and what is read, known and asked in it:
# readings: - { opEd: SLUG, paragraphs: 3–7, note: What to look for. } or the whole, without paragraphs
# know: ids of entries; notes: for the class; instructor: for you alone
# questions: - { id: ID, ask: What?, about: { opEd: SLUG, paragraph: 3 }, answer: What a good one weighs. }
# a question may be about a claim: about: { claim: ID }. More: docs/authoring.md
sessions:
  - title: First session
    minutes: 60
    notes: To be written.
    readings:
      - opEd: peace
      - opEd: winter
    know: []
    questions: []
# Ids of the bibliography: npm run new -- source
sources: []

# Below stands the introduction, in Markdown: what the class is to learn, and how.
---

To be written.
`,
  },
];

describe('what is made', () => {
  it.each(drafted)('$path is written so', ({ thing, given, path, text }) => {
    const change = madeOf(thing, given);
    expect(change.path).toBe(path);
    expect(change.edit(undefined)).toBe(text);
  });

  it.each(drafted)('$path can be read, and the check says what is still to be done', ({ path, text, codes }) => {
    const files = sampleWith({ [path]: text });
    expect(buildLibrary(files).diagnostics).toEqual([]);
    const found = check(files).filter(({ file }) => file === `content/${path}`);
    expect(found.map(({ code }) => code).toSorted()).toEqual(codes);
  });
});

describe.each([`He said "it's: {x}" <b> # no`, '---', '*a: &b', 'نشيد: «سلام»', 'import x from "y"', '<Note>'])(
  'the name %s',
  (name) => {
    it.each([
      [opEd, { title: [name], author: [name], publication: [name], date: ['2026'], summary: [name], id: ['x'] }],
      [entry, { kind: ['concepts'], name: [name], full: [name], alias: [`${name} too`], id: ['x'] }],
      [claim, { title: [name], id: ['x'] }],
      [readingList, { title: [name], 'op-ed': ['peace'], audience: [name], time: [name], id: ['x'] }],
    ])('can be read in %o', (thing, given) => {
      const { path, edit } = madeOf(thing, given);
      const text = edit(undefined);
      expect(buildLibrary(sampleWith({ [path]: text })).diagnostics).toEqual([]);
      const { yaml } = path.endsWith('.yaml') ? { yaml: text } : splitFrontmatter(text);
      expect(Object.values(parse(yaml) as object)).toContain(name);
    });
  },
);

describe('a source', () => {
  it('is a record with what is known', () => {
    const { id, edit } = madeOf(source, {
      title: ['The Cold Peace'],
      author: ['Jane Roe', 'Plato'],
      institution: ['UN Security Council'],
      container: ['The Review'],
      date: ['2022-02'],
      url: ['https://example.org/a'],
      note: ['Read in part.'],
    });
    expect(id).toBe('roe-2022-cold');
    expect(JSON.parse(edit(undefined))).toEqual([
      {
        id: 'roe-2022-cold',
        type: 'article-newspaper',
        author: [{ family: 'Roe', given: 'Jane' }, { family: 'Plato' }, { literal: 'UN Security Council' }],
        title: 'The Cold Peace',
        'container-title': 'The Review',
        issued: { 'date-parts': [[2022, 2]] },
        URL: 'https://example.org/a',
        accessed: { 'date-parts': [[2026, 11, 22]] },
        note: 'Read in part.',
      },
    ]);
  });

  it.each([
    [{ title: ['Peace'], institution: ['The UN'], date: ['1999'] }, 'un-1999-peace'],
    [{ title: ['Peace'], container: ['Review'] }, 'review-peace'],
    [{ title: ['Peace'] }, 'peace'],
  ])('%j is called %s', (given, id) => {
    expect(madeOf(source, given).id).toBe(id);
  });
});
