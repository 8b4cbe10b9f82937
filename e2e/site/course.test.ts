/** The packages for learning management systems, as they lie in the finished site. */
import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../src/library/disk.ts';
import { buildLibrary } from '../../src/library/join.ts';
import {
  deadLinks,
  hasSchemas,
  invalid,
  MANIFEST,
  unlisted,
  type CartridgeTexts,
} from '../../src/exports/cartridge/examine.ts';
import { cartridgeHref, moodleBookHref, packetPdfHref } from '../../src/model/urls.ts';
import { sites } from '../sites.ts';

const { value: library } = buildLibrary(await readContentFolder('content'));
const lists = [...(library?.readingLists.values() ?? [])].map(({ slug, sessions }) => ({ slug, sessions }));

/** The files of a package of the site, as texts. */
function packageAt(href: string): CartridgeTexts {
  const files = unzipSync(readFileSync(sites.real.folder + href));
  return new Map(Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

it('there are lists', () => expect(lists.length).toBeGreaterThan(0));

describe.each(lists)('the cartridge of $slug', ({ slug, sessions }) => {
  const cartridge = packageAt(cartridgeHref(slug));
  const names = [...cartridge.keys()];

  it('lists every file that exists, and no other', () => expect(unlisted(cartridge)).toEqual([]));
  it('has no link that leads nowhere', () => expect(deadLinks(cartridge)).toEqual([]));
  it('has a topic for every question', () => {
    const questions = sessions.flatMap(({ questions }) => questions.map(({ id }) => `question-${id}.xml`));
    expect(names.filter((name) => name.startsWith('question-'))).toEqual(questions);
  });
  it('ends no record of a source with two stops', () => {
    const doubled = cartridge.get('sources.html')?.match(/.{0,40}(?:\.\.(?=<| )|[?!](?:<\/a>)?<\/cite>\.)/g);
    expect(doubled).toBeNull();
  });
  it('has the packet, where it was printed', () => {
    const pdf = packetPdfHref(slug, { paper: 'a4', size: 'regular' });
    expect(names.includes(pdf.replace('/downloads/', ''))).toBe(existsSync(sites.real.folder + pdf));
  });
  it('says its version where Moodle looks for it', () => {
    expect(cartridge.get(MANIFEST)?.slice(0, 500)).toContain('imsccv1p1/imscp_v1p1');
  });
  it.skipIf(!hasSchemas)('is valid (skipped when the schemas do not lie beside the checkout)', async () => {
    for (const name of names.filter((each) => each.endsWith('.xml')))
      expect(await invalid(cartridge, name), name).toEqual([]);
  });
});

describe.each(lists)('the Moodle book of $slug', ({ slug }) => {
  const book = packageAt(moodleBookHref(slug));

  it('begins with a chapter, not with a subchapter', () => expect([...book.keys()][0]).toBe('001-overview.html'));
  it('has no link that leads nowhere', () => expect(deadLinks(book)).toEqual([]));
  it('has no link to a place in another chapter, which Moodle would leave dead', () => {
    const links = [...book.values()].flatMap((html) => html.match(/href="[^":#]+#[^"]*"/g) ?? []);
    expect(links).toEqual([]);
  });
});
