import { expect, it } from 'vitest';
import { listOfClaims } from './claims.ts';
import { collection, peace, xml } from './fixture.ts';

const whoBegan = xml(listOfClaims(peace()));

it.each([
  [
    'where it is made, in the file and elsewhere',
    '<annotation xml:id="claim.who-began" motivation="assessing" target="#p1 https://reader.example/op-eds/winter.html#p1" ' +
      'ana="#claim-kind.disputed" source="#source.allan-2020 #source.un-2015 #source.roe-2022">',
  ],
  [
    'who assessed it, and when',
    '<respStmt><resp>assessed by</resp><name ref="#contributors">the editors</name></respStmt>' +
      '<revisionDesc><change when="2026-11-22" type="checked" who="#contributors">Last checked.</change></revisionDesc>',
  ],
  ['what is agreed', '<note type="agreed"><p>There were talks.</p></note>'],
  [
    'a position with its holders and sources',
    '<note type="position" source="#source.un-2015 #source.allan-2020"><label>Others</label><p>Others did.</p>' +
      '<list type="holders"><item><persName ref="#entry.zeno-adams">Zeno Adams</persName></item>' +
      '<item><name>The Review</name></item></list></note>',
  ],
  ['what it concerns', '<ref type="concerns" target="#entry.osce"/><ref type="concerns" target="#entry.ada-king"/>'],
  ['what the sources show', '<note type="shown"><p>It broke within days.</p></note>'],
])('a claim has %s', (_what, part) => expect(whoBegan).toContain(part));

it('a claim in the collection points to the paragraphs of all op-eds', () => {
  expect(xml(listOfClaims(collection()))).toContain('target="#op-ed.peace.p1 #op-ed.winter.p1"');
});
