import { describe, expect, it } from 'vitest';
import { contentAt } from './sample-texts.ts';

describe('the text of a claim', () => {
  it('that is disputed has the positions, their holders and sources', () => {
    expect(contentAt('/claims/who-began.html')).toMatchInlineSnapshot(`
      "**A disputed claim**

      The [OSCE](https://reader.example/organizations/osce.txt) began it.

      - Made in [Peace in Our Time, ¶ 1](https://reader.example/op-eds/peace.html#p1), at the words _began the talks_ of the digest
      - Made in [Winter, ¶ 1](https://reader.example/op-eds/winter.html#p1), at the words _A cold march_ of the digest

      ## What is agreed

      There were talks.

      ## The positions

      ### The OSCE

      The [OSCE](https://reader.example/organizations/osce.txt) asked first.

      Held by Ada King. Source: [Allan 2020](https://example.org/minsk).

      ### Others

      Others did.

      Held by Zeno Adams; The Review. Sources: UN Security Council 2015; [Allan 2020](https://example.org/minsk).

      ## It concerns

      - [OSCE](https://reader.example/organizations/osce.txt) (organization)
      - [Ada King](https://reader.example/people/ada-king.txt) (person, 1950–2010)

      ## Sources

      1. Duncan Allan. [The Minsk Conundrum](https://example.org/minsk). _Chatham House_, May 2020. Read in full.
      2. UN Security Council. Resolution 2202. 2015.
      3. Jane Roe and Max Abel. Peace in Our Time. _The Review 3:2_, 17 February 2022.

      Last checked 22 November 2026.
      "
    `);
  });

  it('in error has what the sources show', () => {
    expect(contentAt('/claims/truce-held.html')).toMatchInlineSnapshot(`
      "**A claim in error**

      The truce held.

      - Made in [Peace in Our Time, ¶ 2](https://reader.example/op-eds/peace.html#p2), at the words _the truce held_ of the digest

      ## What the sources show

      It broke within days.

      ## It concerns

      - [Minsk II](https://reader.example/treaties/minsk-ii.txt) (treaty, 2015)

      ## Sources

      1. UN Security Council. Resolution 2202. 2015.

      Last checked 22 November 2026.
      "
    `);
  });
});
