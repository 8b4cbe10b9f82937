import { describe, expect, it } from 'vitest';
import { source } from '../../model/source.ts';
import { sourceElement } from './bibliography.ts';
import { xml } from './fixture.ts';

const written = (record: Record<string, unknown>) => xml(sourceElement(source.parse({ id: 's', ...record })));
const undated = '<imprint><date>n.d.</date></imprint>';

describe('a source', () => {
  it.each([
    [
      'an article',
      {
        type: 'article-journal',
        title: 'T & U',
        author: [{ family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van', suffix: 'Jr.' }],
        'container-title': 'J',
        volume: 3,
        issue: '2',
        page: '1–9',
        issued: { 'date-parts': [[2022, 2]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        URL: 'https://example.org/?a&b',
        DOI: '10.1/x',
      },
      '<biblStruct xml:id="source.s" type="article-journal"><analytic><author><persName><forename>V.</forename> ' +
        '<nameLink>van</nameLink> <surname>Gogh</surname> <genName>Jr.</genName></persName></author>' +
        '<title level="a">T &#x26; U</title><ref target="https://example.org/?a&#x26;b"/><idno type="DOI">10.1/x</idno></analytic>' +
        '<monogr><title level="j">J</title><imprint><biblScope unit="volume">3</biblScope><biblScope unit="issue">2</biblScope>' +
        '<biblScope unit="page">1–9</biblScope><date when="2022-02">February 2022</date>' +
        '<date type="accessed" when="2026-11-22">22 November 2026</date></imprint></monogr></biblStruct>',
    ],
    [
      'a book',
      {
        type: 'book',
        title: 'B',
        author: [{ literal: 'A Body' }],
        translator: [{ family: 'Roe' }],
        'collection-title': 'C',
        publisher: 'P',
        'publisher-place': 'Vienna',
        issued: { 'date-parts': [[1955]], circa: true },
        note: 'Read in part.',
      },
      '<biblStruct xml:id="source.s" type="book"><monogr><author><name>A Body</name></author><title level="m">B</title>' +
        '<editor role="translator"><persName><surname>Roe</surname></persName></editor>' +
        '<imprint><pubPlace>Vienna</pubPlace><publisher>P</publisher>' +
        '<date when="1955" when-custom="1955~" cert="medium" datingMethod="https://www.loc.gov/standards/datetime/">c. 1955</date>' +
        '</imprint></monogr><series><title level="s">C</title></series><note>Read in part.</note></biblStruct>',
    ],
    [
      'a chapter without a date',
      { type: 'chapter', title: 'T', 'container-title': 'B', editor: [{ family: 'Roe' }] },
      '<biblStruct xml:id="source.s" type="chapter"><analytic><title level="a">T</title></analytic><monogr>' +
        `<title level="m">B</title><editor><persName><surname>Roe</surname></persName></editor>${undated}</monogr></biblStruct>`,
    ],
    [
      'a paper, with what CSL lets stand in a field of no form',
      { type: 'paper-conference', title: 'T', 'event-title': 'E', number: { of: 1 }, author: [] },
      `<biblStruct xml:id="source.s" type="paper-conference"><monogr><meeting>E</meeting><title level="m">T</title>${undated}</monogr></biblStruct>`,
    ],
    [
      'a review',
      { type: 'review', title: 'T', 'reviewed-author': [{ family: 'Roe' }] },
      `<biblStruct xml:id="source.s" type="review"><monogr><title level="m">T</title>${undated}</monogr>` +
        '<relatedItem type="reviewed"><bibl><author><persName><surname>Roe</surname></persName></author></bibl></relatedItem></biblStruct>',
    ],
  ])('%s', (_what, record, expected) => expect(written(record)).toBe(expected));
});

it('an address is one pointer, whatever is in it', () => {
  expect(written({ type: 'webpage', title: 'T', URL: 'https://example.org/a b"<' })).toContain(
    '<ref target="https://example.org/a%20b%22%3C"/>',
  );
});
