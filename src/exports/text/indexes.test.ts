import { describe, expect, it } from 'vitest';
import { collectionOf, sampleEdited } from '../../library/sample.ts';
import { contentAt } from './sample-texts.ts';

describe('the texts of lists', () => {
  it('home', () => {
    expect(contentAt('/index.html')).toMatchInlineSnapshot(`
      "_War and Truce_: Two op-eds on truces.

      ## The readings

      1. [Winter](https://reader.example/op-eds/winter.txt), Max Abel, _The Review_, 1991. On snow. (1 paragraph, 0 glosses, 1 claim)
      2. [Peace in Our Time](https://reader.example/op-eds/peace.txt), Jane Roe, Abel (probable), _The Review_, 17 February 2022. On truces. (2 paragraphs, 6 glosses, 2 claims)

      ## The apparatus

      - [People](https://reader.example/people.txt): 2
      - [Treaties](https://reader.example/treaties.txt): 2
      - [Events](https://reader.example/events.txt): 2
      - [Organizations](https://reader.example/organizations.txt): 1
      - [Concepts](https://reader.example/concepts.txt): 1
      - [Claims, disputed or in error](https://reader.example/claims.txt): 2
      - [Sources](https://reader.example/sources.txt): 3

      ## To look at, and to take along

      - [Chronology](https://reader.example/chronology.txt)
      - [Network](https://reader.example/network.txt)
      - [Side by side](https://reader.example/side-by-side.txt)
      - [Downloads](https://reader.example/downloads.txt)

      ## About this site

      - [Corrections](https://reader.example/corrections.txt)
      - [Feed](https://reader.example/feed.xml)
      "
    `);
  });

  it('a kind', () => {
    expect(contentAt('/treaties.html')).toMatchInlineSnapshot(`
      "Treaties.

      - [Minsk I](https://reader.example/treaties/minsk-i.txt) (treaty, 2014): A first truce.
      - [Minsk II](https://reader.example/treaties/minsk-ii.txt) (treaty, 2015): A second truce.
      "
    `);
  });

  it('claims', () => {
    expect(contentAt('/claims.html')).toMatchInlineSnapshot(`
      "## [Winter](https://reader.example/op-eds/winter.txt)

      - [Who began it?](https://reader.example/claims/who-began.txt) (disputed): The OSCE began it.

      ## [Peace in Our Time](https://reader.example/op-eds/peace.txt)

      - [Who began it?](https://reader.example/claims/who-began.txt) (disputed): The OSCE began it.
      - [Did the truce hold?](https://reader.example/claims/truce-held.txt) (in error): The truce held.
      "
    `);
  });

  it('sources', () => {
    expect(contentAt('/sources.html')).toMatchInlineSnapshot(`
      "- Duncan Allan. [The Minsk Conundrum](https://example.org/minsk). _Chatham House_, May 2020. Read in full. Cited in [Peace](https://reader.example/op-eds/peace.txt), [Ada King](https://reader.example/people/ada-king.txt), [Zeno Adams](https://reader.example/people/zeno-adams.txt), [Minsk I](https://reader.example/treaties/minsk-i.txt), [Minsk II](https://reader.example/treaties/minsk-ii.txt), [Autumn Talks](https://reader.example/events/autumn-talks.txt), [Ice March](https://reader.example/events/ice-march.txt), [OSCE](https://reader.example/organizations/osce.txt), [détente](https://reader.example/concepts/detente.txt), [Who began it?](https://reader.example/claims/who-began.txt).
      - Jane Roe and Max Abel. Peace in Our Time. _The Review 3:2_, 17 February 2022. Cited in [Winter](https://reader.example/op-eds/winter.txt), [Peace](https://reader.example/op-eds/peace.txt), [OSCE](https://reader.example/organizations/osce.txt), [Who began it?](https://reader.example/claims/who-began.txt).
      - UN Security Council. Resolution 2202. 2015. Cited in [Peace](https://reader.example/op-eds/peace.txt), [OSCE](https://reader.example/organizations/osce.txt), [Did the truce hold?](https://reader.example/claims/truce-held.txt), [Who began it?](https://reader.example/claims/who-began.txt).
      "
    `);
  });

  it('corrections, where there are none', () => {
    expect(contentAt('/corrections.html')).toMatchInlineSnapshot(`
      "What was wrong on this site, and when it was put right.

      An error is corrected on the page where it stands. The correction is told near the end of that page and listed here with its date, newest first; the feed carries it.

      The feed: <https://reader.example/feed.xml>

      Nothing has been corrected so far.
      "
    `);
  });

  it('of an empty collection list nothing', () => {
    expect(contentAt('/index.html', collectionOf({}))).not.toContain('The readings');
    expect(contentAt('/people.html', collectionOf({}))).toBe('Those named.\n');
  });
});

describe('corrections', () => {
  const corrections = 'corrections: [{ date: 2026-12-01, what: The <b>year</b>. }]';

  it.each([
    ['/op-eds/peace.html', 'op-eds/peace.mdx', 'text: digest'],
    ['/people/ada-king.html', 'people/ada-king.md', 'name: Ada King'],
    ['/claims/who-began.html', 'claims/who-began.yaml', 'kind: disputed'],
  ])('of %s stand there, and in the list of all', (href, path, field) => {
    const files = sampleEdited(path, field, `${field}\n${corrections}`);
    const there = `](https://reader.example${href}#correction-2026-12-01), 1 December 2026: The \\<b>year\\</b>.\n`;
    expect(contentAt(href, files)).toContain('## Corrections\n\n- 1 December 2026: The \\<b>year\\</b>.\n');
    expect(contentAt('/corrections.html', files)).toContain(there);
  });
});
