import { describe, expect, it } from 'vitest';
import { sampleWithList } from '../../library/sample-list.ts';
import { contentAt } from './sample-texts.ts';

const list = '/reading-lists/two-truces.html';

describe('the text of a reading list', () => {
  it('has its sessions, and no answer', () => {
    expect(contentAt(list, sampleWithList())).toMatchInlineSnapshot(`
      "What makes a truce hold.

      - For: First-year students.
      - Time: one hour

      A week on truces, after [Minsk II](https://reader.example/treaties/minsk-ii.txt).

      ## The first truce

      Session 1, Week 2, 3 February 2027, 40 minutes

      Bring a pencil.

      ### To read

      - [Peace in Our Time, ¶ 2](https://reader.example/op-eds/peace.html#p2), by Jane Roe, probably by Abel, _The Review_, 17 February 2022 (about 10 words in the digest).

        Mark _who_ speaks [2].
      - [Winter](https://reader.example/op-eds/winter.txt), by Max Abel, _The Review_, 1991 (about 10 words).

      ### To know

      - [Minsk II](https://reader.example/treaties/minsk-ii.txt) (treaty, 2015)
      - [OSCE](https://reader.example/organizations/osce.txt) (organization)

      ### To discuss

      1. Why did the [OSCE](https://reader.example/organizations/osce.txt) leave?

         On [¶ 1 of Peace](https://reader.example/op-eds/peace.html#p1).
      2. Who is right?

         On [Who began it?](https://reader.example/claims/who-began.txt).

      ## The second truce

      Session 2

      ### To read

      - [Peace in Our Time](https://reader.example/op-eds/peace.txt), by Jane Roe, probably by Abel, _The Review_, 17 February 2022 (about 30 words in the digest).

      ## Sources

      1. Jane Roe and Max Abel. Peace in Our Time. _The Review 3:2_, 17 February 2022.
      2. Duncan Allan. [The Minsk Conundrum](https://example.org/minsk). _Chatham House_, May 2020. Read in full.
      "
    `);
  });

  it('keeps the blocks of a question, and the numbers of the page', () => {
    const more = `readings:
      - { opEd: peace }
    questions:
      - id: third
        ask: "Which?\\n\\n- This.\\n- That."
        about: { opEd: winter, paragraph: 1 }`;
    const text = contentAt(list, sampleWithList('readings:\n      - { opEd: peace }', more));
    expect(text.slice(text.indexOf('3. '))).toMatchInlineSnapshot(`
      "3. Which?
         - This.
         - That.

         On [¶ 1 of Winter](https://reader.example/op-eds/winter.html#p1).

      ## Sources

      1. Jane Roe and Max Abel. Peace in Our Time. _The Review 3:2_, 17 February 2022.
      2. Duncan Allan. [The Minsk Conundrum](https://example.org/minsk). _Chatham House_, May 2020. Read in full.
      "
    `);
  });
});

describe('the text of the index', () => {
  it('has each list', () => {
    expect(contentAt('/reading-lists.html', sampleWithList())).toMatchInlineSnapshot(`
      "Readings put in order for a class, with entries to know and questions to discuss.

      - [Two truces](https://reader.example/reading-lists/two-truces.txt): What makes a truce hold. (one hour, 2 sessions, 3 readings and 2 questions)
      "
    `);
  });

  it('says so when there is none', () => {
    expect(contentAt('/reading-lists.html')).toContain('No reading list has been written yet.');
  });

  it('stands on the home page in short', () => {
    expect(contentAt('/index.html', sampleWithList())).toContain(
      '## Reading lists\n\n- [Two truces](https://reader.example/reading-lists/two-truces.txt)',
    );
  });
});
