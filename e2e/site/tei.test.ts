/** The TEI files of the finished sites: well-formed, every pointer leading somewhere, valid, and holding what the pages hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canValidateTei, ensureJing, invalidTei } from '../../scripts/jing.ts';
import { allIn, faultsIn } from '../../src/exports/tei/examine.ts';
import { readXml, type XmlElement } from '../../src/exports/strict-xml.ts';
import { filesBelow } from '../../src/offline/finish.ts';
import { TELLTALE } from '../fixtures/own-copy.ts';
import { sites } from '../sites.ts';

const { real, songs, crowded, private: own } = sites;
const ENDING = '.tei.xml';

/** The TEI files of a site, by their paths in it. */
async function teiFiles(folder: string): Promise<string[]> {
  return (await filesBelow(folder)).filter((file) => file.endsWith(ENDING));
}

function textAt(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** How often something stands in a text. */
const countOf = (text: string, sought: RegExp): number => text.match(sought)?.length ?? 0;

const isMarginal = ({ name, attributes }: XmlElement): boolean => name === 'note' && attributes['place'] === 'margin';

beforeAll(async () => void (await ensureJing()));

describe.each([real, songs, crowded, own])('the TEI files in $folder', ({ folder }) => {
  it('are one of each op-ed and one of all', async () => {
    const files = await teiFiles(folder);
    const opEds = (await filesBelow(folder)).filter((file) => /^op-eds\/[^/]+\.txt$/.test(file));
    const expected = opEds.map((file) => `downloads/${file.replace('.txt', ENDING)}`);
    expect(files.filter((file) => file.startsWith('downloads/op-eds/'))).toEqual(expected);
    expect(files).toHaveLength(expected.length + 1);
  });

  it('are well-formed, with ids that stand once and pointers that lead somewhere', async () => {
    for (const file of await teiFiles(folder)) expect(faultsIn(textAt(folder, file)), file).toEqual([]);
  });

  it('have every paragraph and every note of the pages', async () => {
    for (const file of (await teiFiles(folder)).filter((each) => each.startsWith('downloads/op-eds/'))) {
      const page = textAt(folder, file.replace('downloads/', '').replace(ENDING, '.html'));
      const elements = [...allIn(readXml(textAt(folder, file)))];
      const paragraphs = elements.filter(({ name, attributes }) => name === 'p' && attributes['n'] !== undefined);
      expect(paragraphs.map(({ attributes }) => `id="${attributes['xml:id'] ?? ''}"`)).toEqual(
        page.match(/id="p\d+"/g),
      );
      expect(elements.filter(isMarginal), file).toHaveLength(countOf(page, /<aside[^>]*role="doc-footnote"/g));
    }
  });

  it('are valid (skipped without jing or where the schema does not lie beside the checkout)', async (context) => {
    if (!canValidateTei()) context.skip();
    const files = await teiFiles(folder);
    expect(invalidTei(files.map((file) => join(folder, file)))).toEqual([]);
  });
});

it('what is invalid would be found', (context) => {
  if (!canValidateTei()) context.skip();
  expect(invalidTei(['content/site.yaml']).join('\n')).toMatch(/^\S+site\.yaml:1:1: fatal/);
});

it('a private one has the copy, and says so', async () => {
  const files = await teiFiles(own.folder);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = textAt(own.folder, file);
    expect(text.toLowerCase().includes(TELLTALE), file).toBe(true);
    expect(text).toContain('<availability status="restricted">');
    expect(text).toContain('type="copy"');
  }
});
