import { describe, expect, it } from 'vitest';
import { buildLibrary } from './join.ts';
import { sampleWithList, sampleEditedWithList } from './sample-list.ts';
import { at, problemsOf } from './sample.ts';

function listOf(files = sampleWithList(), answers = false) {
  const { value, diagnostics } = buildLibrary(files, { answers });
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return at(value.readingLists, 'two-truces');
}

describe('a reading list', () => {
  it('has its texts rendered, with mentions linked and sources numbered after its own', () => {
    const { introduction, sessions, cites } = listOf();
    expect(introduction.html).toContain(
      'after <a class="mention k-treaties" href="/treaties/minsk-ii.html">Minsk II</a>',
    );
    expect(sessions[0]?.readings[0]?.note?.html).toBe(
      '<p>Mark <em>who</em> speaks<sup class="cite"><a href="#source-allan-2020" role="doc-biblioref">2</a></sup>.</p>',
    );
    expect(sessions[0]?.notes?.text.trim()).toBe('Bring a pencil.');
    expect(cites).toEqual(['roe-2022', 'allan-2020']);
  });

  it('counts its questions through all sessions, and names the sessions by their order', () => {
    const more = `readings:
      - { opEd: peace }
    questions:
      - { id: third, ask: And then?, about: { opEd: winter, paragraph: 1 } }`;
    const { sessions } = listOf(sampleWithList('readings:\n      - { opEd: peace }', more));
    expect(sessions.map(({ id, questions }) => [id, questions.map((each) => `${each.number} ${each.id}`)])).toEqual([
      ['s1', ['1 who-left', '2 who-began']],
      ['s2', ['3 third']],
    ]);
  });
});

describe('what is for instructors', () => {
  it('is not in a library for publication', () => {
    const published = JSON.stringify(listOf());
    expect(['snowdrifts', 'Nobody knows', 'Hand out'].filter((words) => published.includes(words))).toEqual([]);
    expect(listOf().instructorCites).toEqual(['roe-2022', 'allan-2020']);
  });

  it('is there when asked for, and numbers no source anew', () => {
    const { sessions, cites, instructorCites } = listOf(sampleWithList(), true);
    expect(sessions[0]?.questions.map(({ answer }) => answer?.text.trim())).toEqual([
      'Because of the snowdrifts.',
      'Nobody knows for sure [@un-2015].',
    ]);
    expect(sessions[0]?.instructor?.text.trim()).toBe('Hand out pencils.');
    expect(cites).toEqual(['roe-2022', 'allan-2020']);
    expect(instructorCites).toEqual(['roe-2022', 'allan-2020', 'un-2015']);
  });

  it('is checked in any case', () => {
    expect(problemsOf(sampleWithList('[@un-2015]', '[@nobody]'))).toEqual([
      'content/reading-lists/two-truces.mdx:26:9 unknown-id The bibliography has no source “nobody”. → Add it to content/bibliography.json, or mend the id.',
    ]);
  });
});

describe('what a list names and is not there', () => {
  const noEntry =
    'There is no entry “nobody”. → Write the entry, or mend the id: it is the name of a file in content/, without its ending.';
  it.each([
    [
      'a source',
      'sources: [roe-2022]',
      'sources: [nobody]',
      '8:11 unknown-id The bibliography has no source “nobody”. → Add it to content/bibliography.json, or mend the id.',
    ],
    [
      'an op-ed',
      '{ opEd: winter }',
      '{ opEd: nobody }',
      '16:11 unknown-id There is no op-ed “nobody”. → Mend the slug.',
    ],
    ['an entry', '[minsk-ii,', '[nobody,', `17:12 unknown-id ${noEntry}`],
    [
      'an op-ed of a question',
      'opEd: peace, paragraph: 1',
      'opEd: nobody, paragraph: 1',
      '21:18 unknown-id There is no op-ed “nobody”. → Mend the slug.',
    ],
    ['a claim', 'claim: who-began', 'claim: nobody', '25:18 unknown-id There is no claim “nobody”. → Mend the id.'],
    [
      'a paragraph',
      'paragraphs: 2',
      'paragraphs: 1-3',
      '15:24 unknown-id “peace” has no ¶ 3: its last is ¶ 2. → Mend the number.',
    ],
    [
      'a paragraph of a question',
      'paragraph: 1',
      'paragraph: 9',
      '21:31 unknown-id “peace” has no ¶ 9: its last is ¶ 2. → Mend the number.',
    ],
    [
      'an id of its own',
      'id: who-began',
      'id: who-left',
      '23:9 duplicate-id The list has a question “who-left” already. → Give one of them another id.',
    ],
  ])('%s', (_what, from, to, expected) => {
    expect(problemsOf(sampleWithList(from, to))).toEqual([`content/reading-lists/two-truces.mdx:${expected}`]);
  });

  it('paragraphs of an op-ed that cannot be read are not reported', () => {
    const files = sampleEditedWithList('op-eds/peace.mdx', 'text: digest', 'text: other');
    expect(problemsOf(files).filter((problem) => problem.includes('two-truces'))).toEqual([]);
  });
});
