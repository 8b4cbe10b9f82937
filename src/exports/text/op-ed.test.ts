import { describe, expect, it } from 'vitest';
import { sampleEdited } from '../../library/sample.ts';
import { contentAt } from './sample-texts.ts';

describe('the text of an op-ed', () => {
  it('says what it is, whose and where, then each paragraph with its margin', () => {
    expect(contentAt('/op-eds/peace.html')).toMatchInlineSnapshot(`
      "By Jane Roe, probably by Abel. _The Review_, 17 February 2022.

      The op-ed at its publisher: <https://example.org/peace>

      A digest in the words of the editors, paragraph for paragraph, with short quotations. The op-ed belongs to its author and is not reproduced.

      Paragraphs are numbered; the address of one is that of this page with #p and its number.

      On truces.

      ## What is inferred

      - Abel: the words match
      - title: from the heading

      ## The digest

      [¶ 1] The OSCE and Ada King began the talks. In winter the OSCE left, and King stayed.

        - [OSCE](https://reader.example/organizations/osce.txt) (organization): A security organization of 57 states. It monitors truces. It was _there_. Sources: UN Security Council 2015, and 1 more on its page.
        - [Ada King](https://reader.example/people/ada-king.txt) (person, 1950–2010): A diplomat. Source: [Allan 2020](https://example.org/minsk).
        - **Disputed**, on _began the talks_: Who began is open. The claim: [Who began it?](https://reader.example/claims/who-began.txt)
          - **The OSCE**: The OSCE asked first. Held by Ada King.
          - **Others**: Others did. Held by Zeno Adams; The Review.

      [¶ 2] After Minsk II the truce held, says a writer. Then the Minsk agreement fell.

        - [Minsk II](https://reader.example/treaties/minsk-ii.txt) (treaty, 2015): A second truce. Source: [Allan 2020](https://example.org/minsk).
        - [Zeno Adams](https://reader.example/people/zeno-adams.txt) (person, b. c. 1960), on _a writer_: A writer. Source: [Allan 2020](https://example.org/minsk).
        - **Context**, on _the truce held_: [Minsk II](https://reader.example/treaties/minsk-ii.txt) was broken. Source: [Allan 2020](https://example.org/minsk).

      [caption] The OSCE at work.

      ## What is disputed

      - [Who began it?](https://reader.example/claims/who-began.txt) (disputed)
      - [Did the truce hold?](https://reader.example/claims/truce-held.txt) (in error)

      ## Sources of the notes

      - Jane Roe and Max Abel. Peace in Our Time. _The Review 3:2_, 17 February 2022.
      - Duncan Allan. [The Minsk Conundrum](https://example.org/minsk). _Chatham House_, May 2020. Read in full.
      - UN Security Council. Resolution 2202. 2015.
      "
    `);
  });

  it('in full tells its rights instead', () => {
    expect(contentAt('/op-eds/winter.html')).toMatchInlineSnapshot(`
      "By Max Abel. _The Review_, 1991.

      Full text. CC BY 4.0

      Paragraphs are numbered; the address of one is that of this page with #p and its number.

      On snow.

      ## The text

      [¶ 1] A cold march.

      ## What is disputed

      - [Who began it?](https://reader.example/claims/who-began.txt) (disputed)

      ## Sources of the notes

      - Jane Roe and Max Abel. Peace in Our Time. _The Review 3:2_, 17 February 2022.
      "
    `);
  });

  it('takes what a relative link leads to from its page', () => {
    const files = sampleEdited('op-eds/winter.md', 'A cold march.', 'A [cold](peace.html) march.');
    expect(contentAt('/op-eds/winter.html', files)).toContain('[cold](https://reader.example/op-eds/peace.txt)');
  });

  it('keeps its headings, lists and links to other hosts', () => {
    const body = 'A cold march.\n\n## Part\n\n- one\n- two\n\nSee [there](https://example.org/a_b).\n';
    const files = sampleEdited('op-eds/winter.md', 'A cold march.', body);
    expect(contentAt('/op-eds/winter.html', files)).toContain(
      '### Part\n\n- one\n- two\n\n[¶ 2] See [there](https://example.org/a_b).\n',
    );
  });
});
