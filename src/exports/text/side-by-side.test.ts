import { describe, expect, it } from 'vitest';
import { sample, sampleEdited } from '../../library/sample.ts';
import { contentAt } from './sample-texts.ts';

const shared = sampleEdited('op-eds/winter.md', 'A cold march.', 'A cold march. The OSCE came late.');

describe('the texts of what stands side by side', () => {
  it('lists what op-eds share', () => {
    expect(contentAt('/side-by-side.html', shared)).toMatchInlineSnapshot(`
      "What the op-eds say on the same thing, in columns: for each entry that two or more of them mention, and for each claim that one makes and another makes too, or touches on.

      [Who takes which side](https://reader.example/sides.txt)

      ## On the same claim

      - [Who began it?](https://reader.example/side-by-side/claims/who-began.txt): made in Winter and Peace

      ## Organizations

      - [OSCE](https://reader.example/side-by-side/organizations/osce.txt): Winter, ¶ 1; Peace, ¶ 1, 1 caption
      "
    `);
  });

  it('gives each op-ed on an entry', () => {
    expect(contentAt('/side-by-side/organizations/osce.html', shared)).toMatchInlineSnapshot(`
      "[OSCE](https://reader.example/organizations/osce.txt) (organization): A security organization of 57 states. It monitors truces.

      ## [Winter](https://reader.example/op-eds/winter.txt)

      By Max Abel, _The Review_, 1991 (full text)

      - [¶ 1](https://reader.example/op-eds/winter.html#p1): The **OSCE** came late.

      ### Claims made here that concern it

      - [Who began it?](https://reader.example/claims/who-began.txt) (disputed): The OSCE began it.

      ## [Peace in Our Time](https://reader.example/op-eds/peace.txt)

      By Jane Roe, probably by Abel, _The Review_, 17 February 2022 (digest, in our words)

      - [¶ 1](https://reader.example/op-eds/peace.html#p1): The **OSCE** and Ada King began the talks. In winter the **OSCE** left, and King stayed.
      - [caption](https://reader.example/op-eds/peace.html#c1): The **OSCE** at work.

      ### Why it matters here

      It was _there_.

      ### Claims made here that concern it

      - [Who began it?](https://reader.example/claims/who-began.txt) (disputed): The OSCE began it.
      "
    `);
  });

  it('gives each op-ed on a claim, and who takes which side', () => {
    expect(contentAt('/side-by-side/claims/who-began.html', sample)).toMatchInlineSnapshot(`
      "[Who began it?](https://reader.example/claims/who-began.txt) (disputed): The OSCE began it.

      ## [Winter](https://reader.example/op-eds/winter.txt)

      By Max Abel, _The Review_, 1991 (full text)

      Makes the claim.

      - [¶ 1](https://reader.example/op-eds/winter.html#p1): **A cold march**.

      ## [Peace in Our Time](https://reader.example/op-eds/peace.txt)

      By Jane Roe, probably by Abel, _The Review_, 17 February 2022 (digest, in our words)

      Makes the claim.

      - [¶ 1](https://reader.example/op-eds/peace.html#p1): The OSCE and Ada King **began the talks**.

      ### At least one of its authors is on record for

      - The OSCE

      ### Notes on it

      - **Disputed**, on [_began the talks_](https://reader.example/op-eds/peace.html#n-began-the-talks): Who began is open.

      ## Who takes which side

      - **The OSCE**: [Ada King](https://reader.example/people/ada-king.txt). Source: [Allan 2020](https://example.org/minsk).
      - **Others**: [Zeno Adams](https://reader.example/people/zeno-adams.txt); The Review. Sources: UN Security Council 2015; [Allan 2020](https://example.org/minsk).
      "
    `);
  });

  it('gives the sides of all claims', () => {
    expect(contentAt('/sides.html', sample)).toMatchInlineSnapshot(`
      "Each disputed claim with its positions, who is on record for them, and where. The order is that of the readings and means nothing else.

      ## Winter

      ### [Who began it?](https://reader.example/claims/who-began.txt)

      - **The OSCE**: [Ada King](https://reader.example/people/ada-king.txt). Source: [Allan 2020](https://example.org/minsk).
      - **Others**: [Zeno Adams](https://reader.example/people/zeno-adams.txt); The Review. Sources: UN Security Council 2015; [Allan 2020](https://example.org/minsk).

      ## Peace

      ### [Who began it?](https://reader.example/claims/who-began.txt)

      - **The OSCE**: [Ada King](https://reader.example/people/ada-king.txt). Source: [Allan 2020](https://example.org/minsk).
      - **Others**: [Zeno Adams](https://reader.example/people/zeno-adams.txt); The Review. Sources: UN Security Council 2015; [Allan 2020](https://example.org/minsk).

      ## Claims in error, and what the sources show

      ### [Did the truce hold?](https://reader.example/claims/truce-held.txt)

      It broke within days. Source: UN Security Council 2015.

      ## Who holds what

      - [Ada King](https://reader.example/people/ada-king.txt): [Who began it?](https://reader.example/claims/who-began.txt) The OSCE
      - The Review: [Who began it?](https://reader.example/claims/who-began.txt) Others
      - [Zeno Adams](https://reader.example/people/zeno-adams.txt): [Who began it?](https://reader.example/claims/who-began.txt) Others
      "
    `);
  });
});
