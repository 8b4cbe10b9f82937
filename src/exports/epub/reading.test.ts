import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample, sampleWith } from '../../library/sample.ts';
import { readingChapter } from './reading.ts';

const html = (content: readonly ElementContent[]) => toHtml({ type: 'root', children: [...content] });
const library = libraryOf(sample);
const chapter = (slug: string, from = library) => html(readingChapter(from, at(from.opEds, slug)).content);

describe('the chapter of a digest', () => {
  const text = chapter('peace');

  it.each([
    [
      'says by whom it is, and how sure that is',
      '<p>By Jane Roe, probably by Abel. <i>The Review</i>, 17 February 2022.</p>',
    ],
    ['leads to the publisher', '<p><a href="https://example.org/peace">The op-ed at its publisher</a></p>'],
    ['says what it is', '<p class="form">A digest in our own words,'],
    [
      'numbers its paragraphs',
      '<p id="p2"><span class="number">¶ 2</span> After <a id="r-g-minsk-ii" href="/op-eds/peace.html#g-minsk-ii" class="lemma" epub:type="noteref" role="doc-noteref">Minsk II</a>',
    ],
    [
      'links later mentions to the entry',
      'In winter the <a href="/organizations/osce.html" class="mention">OSCE</a> left',
    ],
    ['marks notes behind their words', 'aria-label="Note on “the truce held”"'],
    ['sets captions apart', '<p id="c1" class="caption">'],
    ['says what is inferred', '<li><strong>title: </strong>from the heading</li>'],
  ])('%s', (_what, expected) => expect(text).toContain(expected));

  it('has each gloss and note as a footnote that leads to the entry and back', () => {
    expect(text).toContain(
      '<aside epub:type="footnote" role="doc-footnote" id="g-ada-king"><p><strong><a href="/people/ada-king.html">Ada King</a></strong> <span aria-hidden="true">●</span> person, 1950–2010</p><p>A diplomat.</p><p>Source: <a href="/sources.html#source-allan-2020">Allan 2020</a>. <a epub:type="backlink" role="doc-backlink" href="/op-eds/peace.html#r-g-ada-king">↩ Back to ¶ 1</a></p></aside>',
    );
    expect(text).toContain(
      '<aside epub:type="footnote" role="doc-footnote" id="n-began-the-talks"><p><strong><span aria-hidden="true">‡</span> Disputed</strong> on “began the talks”</p><p>Who began is open.</p><p>The positions: <a href="/claims/who-began.html">Who began it?</a></p>',
    );
  });

  it('has them in the order of the text, behind it', () => {
    const ids = Array.from(text.matchAll(/<aside [^>]*id="([^"]+)"/g), ([, id]) => id);
    expect(ids).toEqual([
      'g-osce',
      'g-ada-king',
      'n-began-the-talks',
      'g-minsk-ii',
      'n-the-truce-held',
      'g-zeno-adams',
    ]);
    expect(text.indexOf('<aside')).toBeGreaterThan(text.indexOf('id="c1"'));
  });
});

it('a text without glosses has no part for them', () => {
  const text = chapter('winter');
  expect(text).toContain('<p class="form">Full text. CC BY 4.0</p>');
  expect(text).not.toContain('Glosses and notes');
});

describe('a reader’s own copy', () => {
  const copy =
    '---\ntitle: My copy\nof: peace\nfile: a.txt\nformat: txt\ngenerated: abc\n---\n\nWe say <Mention of="ada-king" gloss>she</Mention> went.\n';
  const text = chapter('peace', libraryOf(sampleWith({ 'copies/mine.mdx': copy })));

  it('stands in place of the digest, with its glosses', () => {
    expect(text).toMatch(/<p id="p1"><span class="number">¶ 1<\/span> We say <a [^>]*href="[^"]*#g-ada-king"/);
    expect(text).not.toContain('began the talks');
  });

  it('is said to be private', () => expect(text).toContain('<p class="form">Private: '));
});
