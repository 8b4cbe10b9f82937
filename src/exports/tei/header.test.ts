import { describe, expect, it } from 'vitest';
import { at, libraryOf, sampleEdited } from '../../library/sample.ts';
import { contextOfOpEd, type Context } from './context.ts';
import { addresses, collection, peace, xml } from './fixture.ts';
import { collectionHeader, opEdHeader } from './header.ts';

const headerOf = (context: Context, alone = true) =>
  context.readings
    .slice(0, 1)
    .map((reading) => xml(opEdHeader(context, reading, alone)))
    .join('');

/** The header of `peace` with words of it replaced. */
function edited(from: string, to: string): string {
  const library = libraryOf(sampleEdited('op-eds/peace.mdx', from, to));
  return headerOf(contextOfOpEd(library, at(library.opEds, 'peace'), addresses));
}

describe('the header of an op-ed', () => {
  const header = headerOf(peace());

  it.each([
    [
      'who wrote it, and how sure that is',
      '<author cert="high"><persName ref="#entry.ada-king" cert="high"><forename>Jane</forename> <surname>Roe</surname></persName></author>' +
        '<author cert="medium"><persName cert="medium" evidence="external"><surname>Abel</surname></persName>' +
        '<note type="inferred">the words match</note></author>',
    ],
    [
      'who made the edition',
      '<respStmt xml:id="contributors"><resp>digest, glosses and notes</resp><name>the editors</name></respStmt>',
    ],
    [
      'what is ours and what is not',
      'The digest, the glosses and the notes: CC BY 4.0.</licence><p>The op-ed: © the author</p></availability>',
    ],
    ['what was inferred', '<notesStmt><note type="inferred"><label>title</label> from the heading</note></notesStmt>'],
    ['the op-ed at its publisher', '<biblStruct xml:id="op-ed.peace" type="article-newspaper"><analytic>'],
    [
      'where it is read',
      '<title level="a">Peace in Our Time</title><ref target="https://example.org/peace"/></analytic>',
    ],
    [
      'the journal',
      '<imprint><publisher><orgName ref="#entry.osce">The Review</orgName></publisher><date when="2022-02-17">17 February 2022</date>',
    ],
    ['how a paragraph is cited', '<citeStructure unit="paragraph" match="//body//p[@n]" use="@n"/>'],
    [
      'the classes of its collection',
      '<category xml:id="relation.leader"><catDesc><term>led</term>: <gloss>From the other end: led by.</gloss>',
    ],
    ['the language', '<langUsage><language ident="en">English</language></langUsage>'],
    ['what is given of it', '<catRef scheme="#taxonomy.text" target="#text.digest"/>'],
  ])('has %s', (_what, part) => expect(header).toContain(part));

  it('has no history where none is known', () => expect(header).not.toContain('revisionDesc'));

  it('has its history, newest first', () => {
    expect(
      edited(
        'sources: [roe-2022]',
        'sources: [roe-2022]\nadded: 2026-01-02\ncorrections: [{ date: 2026-03-04, what: A name. }]',
      ),
    ).toContain(
      '<revisionDesc><change when="2026-03-04" type="corrected" who="#contributors">A name.</change>' +
        '<change when="2026-01-02" type="added" who="#contributors">Added to the collection.</change></revisionDesc>',
    );
  });

  it('says that a range bounds the day on which it came out', () => {
    expect(edited('date: 2022-02-17', 'date: 2022-02-17/2022-02-19')).toContain(
      '<imprint><publisher><orgName ref="#entry.osce">The Review</orgName></publisher><date notBefore="2022-02-17" notAfter="2022-02-19">17–19 February 2022</date>',
    );
  });

  it('gives the op-ed’s day as that of a text only where the text is the op-ed’s', () => {
    const winter = collection().readings.find(({ form }) => form === 'full');
    expect(winter && xml(opEdHeader(collection(), winter, false))).toContain(
      '<creation><date when="1991">1991</date></creation>',
    );
    expect(header).not.toContain('<creation>');
  });

  it('in a collection leaves to that how it is encoded', () => {
    expect(headerOf(collection(), false)).not.toMatch(/encodingDesc|xml:id="contributors"/);
    expect(xml(collectionHeader(collection()))).toContain('<encodingDesc>');
  });
});

it('a reader’s own copy is told to be one', () => {
  const context = peace();
  const copied = { ...context, readings: context.readings.map((reading) => ({ ...reading, form: 'copy' as const })) };
  expect(headerOf(copied)).toContain('<availability status="restricted">');
  expect(headerOf(copied)).toContain('private, not for publication');
});
