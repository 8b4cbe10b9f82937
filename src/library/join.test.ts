import { describe, expect, it } from 'vitest';
import { collectionOf, problemsOf, at, filesOf, libraryOf, sample, sampleEdited } from './sample.ts';

const library = libraryOf(sample);

describe('an op-ed', () => {
  it('has its blocks numbered', () => {
    expect(at(library.opEds, 'peace').blocks.map(({ id, number, kind }) => [id, number, kind])).toEqual([
      ['p1', 1, 'paragraph'],
      ['p2', 2, 'paragraph'],
      ['c1', undefined, 'caption'],
    ]);
  });

  it('has its notes on the words they quote', () => {
    expect(at(library.opEds, 'peace').notes.map(({ id, block, lemma }) => [id, block, lemma])).toEqual([
      ['n-began-the-talks', 'p1', 'began the talks'],
      ['n-the-truce-held', 'p2', 'the truce held'],
    ]);
  });

  it.each([
    ['made in it, in the order of the text', sample, 'peace', ['who-began', 'truce-held']],
    ['made in it though no note shows them', sample, 'winter', ['who-began']],
    [
      'that only its notes show',
      sampleEdited('claims/who-began.yaml', '  - { opEd: peace, paragraph: 1, quote: began the talks }\n', ''),
      'peace',
      ['truce-held', 'who-began'],
    ],
  ])('has the claims %s', (_what, files, slug, expected) => {
    expect(at(libraryOf(files).opEds, slug).claims).toEqual(expected);
  });

  it('has its own sources, then those of its notes and glosses, none twice', () => {
    expect(at(library.opEds, 'peace').sources).toEqual(['roe-2022', 'allan-2020', 'un-2015']);
  });

  it('comes before later ones', () => {
    expect([...library.opEds.keys()]).toEqual(['winter', 'peace']);
  });
});

describe('an entry', () => {
  it('has every mention with its paragraph', () => {
    const { mentions } = at(library.entries, 'osce');
    expect(
      mentions.map(({ opEd, block, paragraph, text, start, end }) => [opEd, block, paragraph, text.slice(start, end)]),
    ).toEqual([
      ['peace', 'p1', 1, 'OSCE'],
      ['peace', 'p1', 1, 'OSCE'],
      ['peace', 'c1', undefined, 'OSCE'],
    ]);
    expect(mentions[2]?.text).toBe('The OSCE at work.');
  });

  it.each([
    ['osce', ['who-began']],
    ['minsk-ii', ['truce-held']],
    ['detente', []],
  ])('%s has the claims that concern it', (id, expected) => {
    expect(at(library.entries, id).claims).toEqual(expected);
  });

  it('numbers its own sources first, then those that its text cites', () => {
    expect(at(library.entries, 'osce').cites).toEqual(['un-2015', 'allan-2020', 'roe-2022']);
  });

  it('links other entries and sources in its text', () => {
    expect(at(library.entries, 'osce').html).toBe(
      '<p>It watched <a class="mention k-treaties" href="/treaties/minsk-ii.html">Minsk II</a>' +
        '<sup class="cite"><a href="#source-roe-2022" role="doc-biblioref">3</a></sup> from the first day.</p>',
    );
  });
});

describe('a claim', () => {
  it('has its parts as HTML', () => {
    const { statementProse, agreedProse, shownProse, positions } = at(library.claims, 'who-began');
    const osce = '<a class="mention k-organizations" href="/organizations/osce.html">OSCE</a>';
    const parts = [statementProse, agreedProse, shownProse, ...positions.map(({ prose }) => prose)];
    expect(parts.map((part) => part?.html)).toEqual([
      `<p>The ${osce} began it.</p>`,
      '<p>There were talks.</p>',
      undefined,
      `<p>The ${osce} asked first.</p>`,
      '<p>Others did.</p>',
    ]);
  });

  it('can be glanced at without links and citations', () => {
    const files = sampleEdited('claims/truce-held.yaml', 'It broke within days.', 'The OSCE saw it [@roe-2022].');
    expect(at(libraryOf(files).claims, 'truce-held').shownProse?.glance).toBe('<p>The OSCE saw it.</p>');
  });

  it('numbers the sources of its positions, its own, and those that its text cites', () => {
    const files = sampleEdited('claims/truce-held.yaml', 'It broke within days.', 'It broke [@roe-2022; @un-2015].');
    const claim = at(libraryOf(files).claims, 'truce-held');
    expect(claim.cites).toEqual(['un-2015', 'roe-2022']);
    expect(claim.shownProse?.html.replace(/<[^>]*>/g, '')).toBe('It broke2, 1.');
    expect(at(library.claims, 'who-began').cites).toEqual(['allan-2020', 'un-2015', 'roe-2022']);
  });
});

describe('buildLibrary', () => {
  it('does not depend on the order of files', () => {
    const asLists = (files: typeof sample) => {
      const { opEds, entries, claims, sources, chronology } = libraryOf(files);
      return JSON.stringify([...[opEds, entries, claims, sources].map((map) => [...map]), chronology]);
    };
    expect(asLists(sample.toReversed())).toEqual(asLists(sample));
  });

  it.each([
    ['nothing but a site file', collectionOf({})],
    ['no op-eds and no claims', sample.filter(({ path }) => !/^(?:op-eds|claims)\//.test(path))],
    ['one op-ed and no entries', sample.filter(({ path }) => /^(?:op-eds.winter|bibliography|site)/.test(path))],
    [
      'an op-ed without a text',
      [
        ...sample.filter(({ path }) => /^(?:bibliography|site)/.test(path)),
        ...filesOf({
          'op-eds/bare.md':
            '---\ntitle: Bare\nauthors: [{ family: Abel }]\npublication: R\ndate: 1990\ntext: digest\nrights: none\nsummary: S.\nsources: [un-2015]\n---\n',
        }),
      ],
    ],
  ])('builds from %s', (_what, files) => {
    const { opEds, entries } = libraryOf(files);
    expect(opEds.size + entries.size).toBe(files.filter(({ path }) => /\.mdx?$/.test(path)).length);
  });

  it('needs a site file', () => {
    expect(problemsOf([])).toEqual([
      'content/site.yaml:1:1 unknown-file There is no site file. → Write site.yaml: the title, the kinds of entries, the menu. See docs/authoring.md.',
    ]);
  });
});
