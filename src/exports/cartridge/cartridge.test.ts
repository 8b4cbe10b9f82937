import { describe, expect, it } from 'vitest';
import { sampleCourse } from '../course/fixture.ts';
import type { CourseFile } from '../course/types.ts';
import { childrenOf, readXml, textOf } from '../strict-xml.ts';
import { cartridgeFiles } from './cartridge.ts';
import { below, deadLinks, hasSchemas, invalid, unlisted } from './examine.ts';

const pdf: CourseFile = { kind: 'file', name: 'truces-a4.pdf', title: 'The packet', content: new Uint8Array([1, 2]) };
const cartridge = textsOf({ files: [pdf] });

function textsOf(options: Parameters<typeof sampleCourse>[0]): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(cartridgeFiles(sampleCourse(options)).map(({ name, content }) => [name, decoder.decode(content)]));
}

const textAt = (name: string, files = cartridge): string => files.get(name) ?? '';

const manifest = readXml(textAt('imsmanifest.xml'));

describe('the manifest', () => {
  it('lists every file that exists once, and no other', () => expect(unlisted(cartridge)).toEqual([]));

  it('has a resource for every item of its outline, and uses each', () => {
    const used = below(manifest, 'item').flatMap(({ attributes }) => attributes['identifierref'] ?? []);
    const there = below(manifest, 'resource').map(({ attributes }) => attributes['identifier']);
    expect([...new Set(used)].toSorted()).toEqual(there.toSorted());
  });

  it('has no identifier twice', () => {
    const identifiers = ['item', 'resource'].flatMap((name) =>
      below(manifest, name).map(({ attributes }) => attributes['identifier']),
    );
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('says within its first 500 bytes that it is of version 1.1, where Moodle looks', () => {
    expect(textAt('imsmanifest.xml').slice(0, 500)).toContain(
      'xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
    );
  });

  it('shows the modules in their order', () => {
    const [root] = below(manifest, 'item');
    const modules = root === undefined ? [] : childrenOf(root, 'item').map((item) => textOf(item, 'title'));
    expect(modules).toEqual(['About this list', 'The talks', 'The march', 'Reference']);
  });
});

describe('links', () => {
  it.each([
    ['an entry', 'overview.html', '<a href="entries.html#ada-king">Ada King</a>'],
    ['a claim', 'overview.html', '<a href="claims.html#truce-held">a claim</a>'],
    ['a page that the cartridge lacks: its words', 'overview.html', 'and a page<sup>'],
    ['a source', 'overview.html', '<a href="sources.html#source-un-2015">2</a>'],
    ['a paragraph', 'session-s1.html', '<a href="reading-peace.html#p1">Peace in Our Time</a>, ¶¶\u00A01–2'],
    ['a gloss below its paragraph', 'reading-peace.html', '<a href="#g-osce">OSCE</a>'],
    ['from a topic', 'question-held.xml', '$IMS-CC-FILEBASE$/reading-peace.html#p2'],
  ])('lead inside to %s', (_what, file, link) => expect(textAt(file)).toContain(link));

  it.each([
    ['an entry', 'overview.html', '<a href="https://reader.test/people/ada-king.html">Ada King</a>'],
    ['any page', 'overview.html', '<a href="https://reader.test/about.html">a page</a>'],
    ['a source, which stands inside', 'overview.html', '<a href="sources.html#source-un-2015">2</a>'],
    ['a paragraph', 'question-held.xml', '"https://reader.test/op-eds/peace.html#p2"'],
    ['the list itself', 'list.xml', '<url href="https://reader.test/reading-lists/truces.html">'],
  ])('lead to the site, where it is published: %s', (_what, file, link) =>
    expect(textAt(file, textsOf({ published: 'https://reader.test' }))).toContain(link),
  );

  it('lead to files and places that exist', () => expect(deadLinks(cartridge)).toEqual([]));
});

describe('pages', () => {
  it.each([
    ['their title', 'claims.html', '<body><main><h1>What is disputed</h1>'],
    ['when a session is', 'session-s1.html', '<p>Session 1 · Week 2 · 3 February 2027 · 40 minutes</p>'],
    [
      'by whom a reading is',
      'session-s1.html',
      '<p>By Jane Roe, probably by Abel, <i>The Review</i>, 17 February 2022</p>',
    ],
    ['what is inferred, and how', 'reading-peace.html', '<li><strong>Abel: </strong>the words match</li>'],
    ['who holds a position, and where', 'claims.html', '</em> (<a href="sources.html#source-'],
    [
      'where a source is, and how it was read',
      'sources.html',
      '<cite><a href="https://example.org/minsk">The Minsk Conundrum</a></cite>. Chatham House, May 2020. Read in full.</li>',
    ],
    ['what an entry rests on', 'entries.html', ' (<a href="sources.html#source-'],
  ])('tell %s', (_what, file, text) => expect(textAt(file)).toContain(text));
});

describe('topics and links', () => {
  it('are one for each question, titled by its first words', () => {
    const topics = [...cartridge.keys()].filter((name) => name.startsWith('question-'));
    expect(topics).toEqual(['question-began.xml', 'question-held.xml', 'question-cold.xml']);
    expect(textOf(readXml(textAt('question-began.xml')), 'title')).toBe('Question 1: Who began, and says who?');
  });

  it('have no parenthesis left open in a title', () => {
    expect(textOf(readXml(textAt('question-held.xml')), 'title')).toBe(
      'Question 2: Did it hold as long as they said …',
    );
  });

  it('hold no answer', () => {
    expect([...cartridge.values()].filter((text) => text.includes('Both asked first'))).toEqual([]);
  });

  it('lead to the publisher', () => {
    expect(textAt('publisher-peace.xml')).toContain('<url href="https://example.org/peace">');
  });
});

it('takes files as they are', () => {
  const [file] = cartridgeFiles(sampleCourse({ files: [pdf] })).filter(({ name }) => name === pdf.name);
  expect(file?.content).toEqual(pdf.content);
});

describe('an examination', () => {
  const spoiled = (name: string, text: string) => new Map(cartridge).set(name, text);

  it('finds a file that is not listed', () => expect(unlisted(spoiled('x.html', ''))).toEqual(['x.html']));
  it('finds a file that is not there', () => {
    const less = new Map([...cartridge].filter(([name]) => name !== 'claims.html'));
    expect(unlisted(less)).toEqual(['claims.html']);
  });
  it.each([
    ['file', 'href="nowhere.html"'],
    ['place', 'href="claims.html#nowhere"'],
    ['place in the same file', 'href="#nowhere"'],
  ])('finds a link to no %s', (_what, link) =>
    expect(deadLinks(spoiled('x.html', `<a ${link}>x</a>`))).toEqual([`x.html: ${link}`]),
  );
  it.skipIf(!hasSchemas)('finds what the schemas forbid', async () =>
    expect(await invalid(spoiled('list.xml', '<webLink/>'), 'list.xml')).not.toEqual([]),
  );
});

describe.skipIf(!hasSchemas)(
  'the schemas of Common Cartridge 1.1 (skipped when they do not lie beside the checkout)',
  () => {
    it.each([...cartridge.keys()].filter((name) => name.endsWith('.xml')))('hold for %s', async (name) =>
      expect(await invalid(cartridge, name)).toEqual([]),
    );
  },
);
