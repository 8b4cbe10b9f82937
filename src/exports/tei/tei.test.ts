import { describe, expect, it } from 'vitest';
import { at, collectionOf, libraryOf, sample } from '../../library/sample.ts';
import { allIn, faultsIn } from './examine.ts';
import { readXml } from '../strict-xml.ts';
import { addresses } from './fixture.ts';
import { collectionTei, opEdTei } from './tei.ts';

const library = libraryOf(sample);
const peace = opEdTei(library, at(library.opEds, 'peace'), addresses);
const all = collectionTei(library, addresses);
const idsIn = (xml: string) => [...allIn(readXml(xml))].flatMap(({ attributes }) => attributes['xml:id'] ?? []);

describe('an op-ed', () => {
  it('is a document whose pointers lead somewhere', () => expect(faultsIn(peace)).toEqual([]));

  it('has what it leans on, and nothing else', () => {
    expect(idsIn(peace).filter((id) => /^(?:entry|claim|source|op-ed)\./.test(id))).toEqual([
      'op-ed.peace',
      'entry.zeno-adams',
      'entry.ada-king',
      'entry.minsk-ii',
      'entry.osce',
      'claim.truce-held',
      'claim.who-began',
      'source.roe-2022',
      'source.un-2015',
      'source.allan-2020',
    ]);
  });

  it('is the same every time', () => {
    expect(opEdTei(library, at(library.opEds, 'peace'), addresses)).toBe(peace);
  });
});

describe('the collection', () => {
  it('is a corpus whose pointers lead somewhere', () => {
    expect(readXml(all).name).toBe('teiCorpus');
    expect(faultsIn(all)).toEqual([]);
  });

  it('has every op-ed with ids of its own, and every entry once', () => {
    const ids = idsIn(all);
    expect(ids).toEqual(expect.arrayContaining(['op-ed.peace.p1', 'op-ed.winter.p1', 'op-ed.peace.g-osce']));
    expect(ids.filter((id) => id.startsWith('entry.'))).toHaveLength(library.entries.size);
  });
});

describe('what has next to nothing', () => {
  const bare = libraryOf(
    collectionOf({
      'op-eds/9-to-5.md':
        '---\ntitle: Nine\nauthors: [{ family: Roe }]\npublication: Daily\ndate: 1991\ntext: full\nrights: CC BY 4.0\nsummary: A.\n---\n',
    }),
  );
  const parts = (xml: string) => readXml(xml).children.map(({ name }) => name);

  it('an op-ed without a paragraph has a body, and no list of nothing', () => {
    const text = opEdTei(bare, at(bare.opEds, '9-to-5'), addresses);
    expect(text).toMatch(/<head>Nine<\/head>\s*<ab\/>\s*<\/body>/);
    expect(parts(text)).toEqual(['teiHeader', 'text']);
    expect(faultsIn(text)).toEqual([]);
  });

  it('a collection without an op-ed is no corpus', () => {
    const xmlOf = (files: Readonly<Record<string, string>>) => collectionTei(libraryOf(collectionOf(files)), addresses);
    expect(readXml(xmlOf({})).name).toBe('TEI');
    expect(parts(xmlOf({}))).toEqual(['teiHeader', 'text']);
    expect(parts(xmlOf({ 'people/ada-king.md': '---\nname: Ada King\nsummary: A person.\n---\n' }))).toEqual([
      'teiHeader',
      'standOff',
    ]);
    expect(parts(collectionTei(bare, addresses))).toEqual(['teiHeader', 'TEI']);
  });
});
