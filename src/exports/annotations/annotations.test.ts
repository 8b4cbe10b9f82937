import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample, sampleEdited } from '../../library/sample.ts';
import type { OpEd } from '../../library/library.ts';
import type { OpEdSlug } from '../../model/ids.ts';
import { addressesAt } from '../addresses.ts';
import { annotationCollectionOf, annotationPageOf } from './annotations.ts';
import { readPage } from './page-text.ts';
import { annotationPage, type Annotation } from './schema.ts';

const addresses = addressesAt('https://reader.example');
const alone = { previous: undefined, next: undefined };
const library = libraryOf(sample);
const peace = at(library.opEds, 'peace');

/** A page of an op-ed as far as annotations know it. */
function pageOf({ blocks }: OpEd): string {
  const drawn = blocks.map(
    ({ id, tagName, html, number }) =>
      `<${tagName} id="${id}"><a class="number" href="#${id}">${number ?? ''}</a> ${html}</${tagName}>`,
  );
  return `<body><h1>Peace</h1>${drawn.join('<aside>A gloss.</aside>')}</body>`;
}

const read = (opEd: OpEd) => readPage(pageOf(opEd), new Set(opEd.blocks.map(({ id }) => id)));
const page = annotationPageOf(library, peace, read(peace), alone, addresses);
const fragment = ({ id }: Annotation): string => id.replace(/^.*#/, '');
const exact = ({ target }: Annotation): string => target.selector[0].exact;

function annotation(name: string): Annotation {
  const found = page.items.find((each) => fragment(each) === name);
  if (found === undefined) throw new Error(`There is no annotation ${name}.`);
  return found;
}

describe('the annotations of an op-ed', () => {
  it('are its glosses, notes and mentions, in the order of its text', () => {
    expect(page.items.map((each) => [fragment(each), each.motivation.join(' '), exact(each)])).toEqual([
      ['g-osce', 'identifying describing', 'OSCE'],
      ['g-ada-king', 'identifying describing', 'Ada King'],
      ['n-began-the-talks', 'commenting', 'began the talks'],
      ['m-p1-osce.2', 'identifying', 'OSCE'],
      ['m-p1-ada-king.2', 'identifying', 'King'],
      ['g-minsk-ii', 'identifying describing', 'Minsk II'],
      ['n-the-truce-held', 'commenting', 'the truce held'],
      ['g-zeno-adams', 'identifying describing', 'a writer'],
      ['m-p2-minsk-ii.2', 'identifying', 'Minsk agreement'],
      ['m-c1-osce', 'identifying', 'OSCE'],
    ]);
  });

  it('stand where they say, each behind the marks and margins before it', () => {
    const { text } = read(peace);
    for (const { target } of page.items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(text.slice(end).startsWith(suffix)).toBe(true);
    }
  });

  it('have 32 characters on either side, the marks of notes among them', () => {
    expect(annotation('m-p1-osce.2').target.selector[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: 'OSCE',
      prefix: 'began the talks‡. In winter the ',
      suffix: ' left, and King stayed.A gloss.2',
    });
  });

  it('of a mention name the entry', () => {
    expect(annotation('m-p1-osce.2').body).toEqual([
      { type: 'SpecificResource', source: 'https://reader.example/organizations/osce.html', purpose: 'identifying' },
    ]);
  });

  it('of a gloss name the entry, say what it is and why it matters here, and cite', () => {
    const said = { type: 'TextualBody', language: 'en' };
    expect(annotation('g-osce').body).toEqual([
      { type: 'SpecificResource', source: 'https://reader.example/organizations/osce.html', purpose: 'identifying' },
      {
        ...said,
        value: 'A security organization of 57 states. It monitors truces.',
        format: 'text/plain',
        purpose: 'describing',
      },
      { ...said, value: 'It was <em>there</em>.', format: 'text/html', purpose: 'commenting' },
      { type: 'SpecificResource', source: 'https://reader.example/sources.html#source-un-2015', purpose: 'linking' },
      { type: 'SpecificResource', source: 'https://reader.example/sources.html#source-allan-2020', purpose: 'linking' },
    ]);
  });

  it('of a note say it with whole addresses, and name its kind, its claim and its sources', () => {
    const said = { type: 'TextualBody', language: 'en' };
    const link = '<a href="https://reader.example/treaties/minsk-ii.html">Minsk II</a>';
    expect(annotation('n-the-truce-held').body).toEqual([
      { ...said, value: `${link} was broken.`, format: 'text/html', purpose: 'commenting' },
      { ...said, value: 'context', format: 'text/plain', purpose: 'tagging' },
      { type: 'SpecificResource', source: 'https://reader.example/sources.html#source-allan-2020', purpose: 'linking' },
    ]);
    expect(annotation('n-began-the-talks').body).toContainEqual({
      type: 'SpecificResource',
      source: 'https://reader.example/claims/who-began.html',
      purpose: 'linking',
    });
  });

  it('name an entry elsewhere where that is given', () => {
    const wikidata = 'https://www.wikidata.org/wiki/Q1';
    const known = libraryOf(sampleEdited('organizations/osce.md', 'name: OSCE', `name: OSCE\nsameAs: [${wikidata}]`));
    const opEd = at(known.opEds, 'peace');
    const [first] = annotationPageOf(known, opEd, read(opEd), alone, addresses).items;
    expect(first?.body).toContainEqual({ type: 'SpecificResource', source: wikidata, purpose: 'identifying' });
  });

  it('are of whom the site credits, on the days that are known', () => {
    const dated = libraryOf(
      sampleEdited(
        'op-eds/peace.mdx',
        'short: Peace',
        'short: Peace\nadded: 2026-11-22\ncorrections: [{ date: 2026-12-01, what: The date. }]',
      ),
    );
    const opEd = at(dated.opEds, 'peace');
    const [first] = annotationPageOf(dated, opEd, read(opEd), alone, addresses).items;
    expect(first).toMatchObject({
      created: '2026-11-22T00:00:00Z',
      modified: '2026-12-01T00:00:00Z',
      creator: { id: 'https://reader.example/index.html', type: 'Organization', name: 'the editors' },
      rights: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(page.items[0]).not.toHaveProperty('created');
  });

  it('count the mentions of an entry in a block', () => {
    const again = libraryOf(sampleEdited('op-eds/peace.mdx', 'and King stayed', 'and King and King stayed'));
    const opEd = at(again.opEds, 'peace');
    const names = annotationPageOf(again, opEd, read(opEd), alone, addresses).items.map(fragment);
    expect(names.filter((name) => name.startsWith('m-p1-ada'))).toEqual(['m-p1-ada-king.2', 'm-p1-ada-king.3']);
  });

  it('are a page of the collection, between the pages of the op-eds before and after', () => {
    const beside = { previous: 'one' as OpEdSlug, next: 'two' as OpEdSlug };
    const { items: _, ...head } = annotationPageOf(library, peace, read(peace), beside, addresses);
    expect(head).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://reader.example/api/v1/annotations/peace.json',
      type: 'AnnotationPage',
      partOf: { id: 'https://reader.example/api/v1/annotations.json', type: 'AnnotationCollection' },
      prev: 'https://reader.example/api/v1/annotations/one.json',
      next: 'https://reader.example/api/v1/annotations/two.json',
    });
  });

  it('are what their schema says', () => {
    expect(annotationPage.parse(page)).toEqual(page);
  });
});

it('a page without the op-ed’s words is refused', () => {
  const other = readPage('<body><p id="p1">Other words.</p></body>', new Set(['p1']));
  expect(() => annotationPageOf(library, peace, other, alone, addresses)).toThrow('The page has not the words');
});

it('the collection leads to its first page and its last', () => {
  expect(annotationCollectionOf(library, 10, addresses)).toMatchObject({
    id: 'https://reader.example/api/v1/annotations.json',
    type: 'AnnotationCollection',
    total: 10,
    first: 'https://reader.example/api/v1/annotations/winter.json',
    last: 'https://reader.example/api/v1/annotations/peace.json',
  });
});
