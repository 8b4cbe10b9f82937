import { describe, expect, it } from 'vitest';
import { sampleEdited } from '../../library/sample.ts';
import { contentAt } from './sample-texts.ts';

describe('the text of an entry', () => {
  it('says what it is, and what it is bound to', () => {
    expect(contentAt('/organizations/osce.html')).toMatchInlineSnapshot(`
      "_Organization for Security and Co-operation in Europe_, organization

      **A security organization of 57 states. It monitors truces.**

      It watched [Minsk II](https://reader.example/treaties/minsk-ii.txt) [3] from the first day.

      ## Relations

      - established by: [Minsk I](https://reader.example/treaties/minsk-i.txt) (treaty, 2014)
      - led by: [Ada King](https://reader.example/people/ada-king.txt) (person, 1950–2010)

      ## In the readings

      ### [Peace](https://reader.example/op-eds/peace.txt)

      - [¶ 1](https://reader.example/op-eds/peace.html#p1): The **OSCE** and Ada King began the talks.
      - [caption](https://reader.example/op-eds/peace.html#c1): The **OSCE** at work.

      ## Related disputes

      - [Who began it?](https://reader.example/claims/who-began.txt) (disputed): The OSCE began it.

      ## Sources

      1. UN Security Council. Resolution 2202. 2015.
      2. Duncan Allan. [The Minsk Conundrum](https://example.org/minsk). _Chatham House_, May 2020. Read in full.
      3. Jane Roe and Max Abel. Peace in Our Time. _The Review 3:2_, 17 February 2022.
      "
    `);
  });

  it('says when it was, that no reading mentions it', () => {
    expect(contentAt('/events/ice-march.html')).toMatchInlineSnapshot(`
      "event

      - fought February 1918

      **A march.**

      ## In the readings

      No reading mentions this by name; it stands here for context.

      ## Sources

      1. Duncan Allan. [The Minsk Conundrum](https://example.org/minsk). _Chatham House_, May 2020. Read in full.
      "
    `);
  });

  it('says where it was', () => {
    const files = sampleEdited('treaties/minsk-ii.md', '2015-02-12', '2015-02-12, where: Minsk');
    expect(contentAt('/treaties/minsk-ii.html', files)).toContain('- signed 12 February 2015, Minsk\n');
  });

  it('gives the same elsewhere', () => {
    expect(contentAt('/people/ada-king.html')).toContain('## The same elsewhere\n\n- <https://example.org/ada>\n');
  });
});
