import { describe, expect, it } from 'vitest';
import { libraryOf, sampleEdited, at } from '../../library/sample.ts';
import { contextOfOpEd, type Context } from './context.ts';
import { addresses, peace, xml } from './fixture.ts';
import { textOf } from './text.ts';

const textIn = (context: Context) => context.readings.map((reading) => xml(textOf(context, reading))).join('');

/** The text of `peace` with words of it replaced. */
function edited(from: string, to: string): string {
  const library = libraryOf(sampleEdited('op-eds/peace.mdx', from, to));
  return textIn(contextOfOpEd(library, at(library.opEds, 'peace'), addresses));
}

const firstParagraph =
  '<p xml:id="p1" n="1">The <orgName xml:id="r-g-osce" ref="#entry.osce">OSCE</orgName> and ' +
  '<persName xml:id="r-g-ada-king" ref="#entry.ada-king">Ada King</persName> ' +
  '<anchor xml:id="r-n-began-the-talks.start"/>began the talks<anchor xml:id="r-n-began-the-talks"/>. In winter the ' +
  '<orgName ref="#entry.osce">OSCE</orgName> left, and <persName ref="#entry.ada-king">King</persName> stayed.</p>';

const gloss =
  '<note xml:id="g-osce" place="margin" type="gloss" ana="#note.gloss" resp="#contributors" target="#r-g-osce" ' +
  'corresp="#entry.osce" source="#source.un-2015 #source.allan-2020"><label>OSCE</label><p>A security organization of 57 states. It monitors ' +
  'truces.</p><p>It was <emph>there</emph>.</p></note>';

const disputed =
  '<note xml:id="n-began-the-talks" place="margin" type="disputed" ana="#note.disputed" resp="#contributors" ' +
  'target="#r-n-began-the-talks.start" targetEnd="#r-n-began-the-talks" corresp="#claim.who-began"><label>Who began it?</label>' +
  '<p>Who began is open.</p></note>';

describe('the text of an op-ed', () => {
  const text = textIn(peace());

  it('begins with its title', () => {
    expect(text).toContain(
      '<text xml:id="text" type="digest" ana="#text.digest"><body><head>Peace in Our Time</head><p',
    );
  });

  it.each([
    ['a paragraph with its mentions and the places of its notes', firstParagraph],
    ['a gloss, with the text of the op-ed’s own', gloss],
    ['a note on a claim', disputed],
    [
      'words that mean a person and do not name him, as a reference',
      'says <rs xml:id="r-g-zeno-adams" type="person" ref="#entry.zeno-adams">a writer</rs>.',
    ],
    ['a mention of a work', '<ref xml:id="r-g-minsk-ii" type="treaty" target="#entry.minsk-ii">Minsk II</ref>'],
    [
      'a caption',
      '<figure xml:id="c1"><head type="caption">The <orgName ref="#entry.osce">OSCE</orgName> at work.</head></figure>',
    ],
  ])('has %s', (_what, part) => expect(text).toContain(part));

  it.each([
    ['a quotation', 'In winter', 'In “a *cold* winter”', 'In <q>“a <emph>cold</emph> winter”</q> the'],
    [
      'a quotation that holds a mention',
      'stayed.',
      'said “Minsk II.”',
      '<q>“<ref xml:id="r-g-minsk-ii" type="treaty" target="#entry.minsk-ii">Minsk II</ref>.”</q>',
    ],
    [
      'a list',
      '<Caption>',
      '- One\n- Two\n\n<Caption>',
      '<list rend="bulleted" xml:id="b3"><item>One</item><item>Two</item></list>',
    ],
    ['a block quotation', '<Caption>', '> One\n\n<Caption>', '<quote xml:id="b3"><p>One</p></quote>'],
    [
      'a heading',
      '<Caption>',
      '## One\n\nTwo\n\n<Caption>',
      '<div><head xml:id="b3">One</head><p xml:id="p3" n="3">Two</p><figure',
    ],
    [
      'a link elsewhere',
      'In winter',
      'In [winter](https://example.org/a)',
      '<ref target="https://example.org/a">winter</ref>',
    ],
    [
      'a link to an op-ed that is not in the file',
      'In winter',
      'In [winter](/op-eds/winter.html)',
      '<ref target="https://reader.example/op-eds/winter.html">winter</ref>',
    ],
    ['a link within the op-ed', 'In winter', 'In [winter](/op-eds/peace.html#p2)', '<ref target="#p2">winter</ref>'],
  ])('has %s', (_what, from, to, part) => expect(edited(from, to)).toContain(part));

  it.each([
    ['sic="a." corr="a,"', '<choice><sic>a.</sic><corr>a,</corr></choice>'],
    ['supplied="a b"', '<supplied reason="lost">a b</supplied>'],
    ['lost="line"', '<gap reason="lost" unit="line" extent="unknown"/>'],
  ])('says that %s', (attributes, part) => {
    expect(edited('kind="context"', `kind="textual" ${attributes}`)).toContain(
      `<ab type="emendation">${part}</ab></note>`,
    );
  });

  it.each([
    ['at its place in a text that is the op-ed’s own', 'truce', 'the <choice><sic>truce</sic><corr>b</corr></choice>'],
    [
      'in the note where the text has it twice',
      'the',
      '<ab type="emendation"><choice><sic>the</sic><corr>b</corr></choice></ab>',
    ],
    ['in the note where the text has it within a word', 'ruce', '<ab type="emendation"><choice><sic>ruce</sic>'],
    ['in the note where it runs across a mention', 'II the', '<ab type="emendation"><choice><sic>II the</sic>'],
  ])('has a wrong reading %s', (_what, sic, part) => {
    const library = libraryOf(
      sampleEdited('op-eds/peace.mdx', 'kind="context"', `kind="textual" sic="${sic}" corr="b"`),
    );
    const context = contextOfOpEd(library, at(library.opEds, 'peace'), addresses);
    const full = { ...context, readings: context.readings.map((reading) => ({ ...reading, form: 'full' as const })) };
    expect(textIn(full)).toContain(part);
    expect(textIn(full).match(/<choice>/g)).toHaveLength(1);
  });
});
