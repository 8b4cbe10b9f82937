import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';
import type { Element } from 'hast';
import { LinkChecker, LinkState } from 'linkinator';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exists } from '../../scripts/process.ts';
import { addressedPagesOf, everyPageOf, pagesOf } from '../pages.ts';
import { sites } from '../sites.ts';

const unpackedBelow = '.cache/разные места';

afterAll(() => rm(unpackedBelow, { recursive: true, force: true }));

it('two builds of the same content give the same download, byte for byte', () => {
  const [one, other] = [sites.real.folder, '.cache/again'].map((site) => readFileSync(`${site}/downloads/postil.zip`));
  expect(one?.equals(other ?? Buffer.of())).toBe(true);
});

describe.each([
  [sites.real.folder, 'postil', 'Postil'],
  [sites.songs.folder, 'grace-notes', 'Grace Notes'],
])('the download of %s', (site, name, folder) => {
  const path = `${site}/downloads/${name}.zip`;
  const files = unzipSync(readFileSync(path));
  const root = join(unpackedBelow, name, folder);

  beforeAll(async () => {
    for (const [file, content] of Object.entries(files)) {
      const at = join(unpackedBelow, name, file);
      await mkdir(dirname(at), { recursive: true });
      await writeFile(at, content);
    }
  });

  it.skipIf(!exists('unzip', '-v'))('is whole, says unzip', () => {
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected');
  });

  it('is one folder, in which the first file says how to read it', () => {
    const names = Object.keys(files);
    expect(names.filter((each) => !each.startsWith(`${folder}/`))).toEqual([]);
    expect(names[0]).toBe(`${folder}/READ ME.txt`);
    const intro = readFileSync(join(root, 'READ ME.txt'), 'utf8');
    expect(intro).toContain('Double-click index.html.');
    expect(intro).toMatch(/as of \d{1,2} [A-Z][a-z]+ \d{4}\./);
    expect(intro).not.toContain('undefined');
  });

  it('has every page of the site and its text, but that for what is missing', () => {
    expect(everyPageOf(root)).toEqual(everyPageOf(site).filter((page) => page !== '/404.html'));
    expect(addressedPagesOf(root).filter((page) => !existsSync(join(root, page.replace('.html', '.txt'))))).toEqual([]);
  });

  it('has nothing that only a host or a machine needs', () => {
    for (const left of [
      'pictures',
      'downloads',
      'api',
      'offline',
      '404.html',
      'robots.txt',
      'sitemap.xml',
      'llms.txt',
      'sw.js',
    ])
      expect(existsSync(join(root, left)), left).toBe(false);
  });

  it('is told on its page, with its size and its day', () => {
    const page = readFileSync(`${site}/offline.html`, 'utf8');
    expect(page).toContain(`href="downloads/${name}.zip"`);
    expect(page).toMatch(/data-fill="size"[^>]*>\s*\d+(?:\.\d)?\u00a0[kM]B\s*</);
    expect(page).toMatch(/data-fill="day">\d{1,2} [A-Z][a-z]+ \d{4}</);
  });

  it('says in its own page which day it is of, and where the newest is', () => {
    const page = readFileSync(join(root, 'offline.html'), 'utf8');
    expect(page).toMatch(/<p data-only="download">.*data-fill="day">\d{1,2} [A-Z][a-z]+ \d{4}</s);
    expect(page).toMatch(/<a href="https:\/\/[^"]+\/offline\.html">/);
    expect(page).not.toContain('data-only="online"');
    expect(page).not.toContain('.zip');
  });

  describe.each(pagesOf(site).filter((page) => page !== '/404.html'))('%s', (page) => {
    const addresses = (): Attribute[] => addressesIn(readFileSync(join(root, page), 'utf8'));

    it('says its encoding within what browsers look at', () => {
      const bytes = readFileSync(join(root, page)).subarray(0, 1024);
      expect(bytes.toString('latin1')).toMatch(/<meta charset="utf-8"/i);
    });

    it('links to what is in the folder, and to it alone', () => {
      const strays = addresses().filter(([, value]) => !/^[a-z]+:/.test(value) && !isInside(root, page, value));
      expect(strays).toEqual([]);
      expect(addresses().length).toBeGreaterThan(10);
    });

    it('takes nothing from a host, and asks for nothing that a disk refuses', () => {
      expect(
        addresses().filter(([name, value]) => /^(?:src|srcset|data-)/.test(name) && /^[a-z]+:/.test(value)),
      ).toEqual([]);
      expect(attributesIn(readFileSync(join(root, page), 'utf8')).filter(([name]) => REFUSED.test(name))).toEqual([]);
    });
  });

  it('every text in it is UTF-8', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const texts = Object.keys(files).filter((file) => /\.(?:html|txt|css|js|xml|svg)$/.test(file));
    expect(texts.length).toBeGreaterThan(20);
    for (const file of texts) expect(() => decoder.decode(files[file]), file).not.toThrow();
  });

  it('every fragment resolves', async () => {
    const checker = new LinkChecker();
    const { links } = await checker.check({
      path: pagesOf(root).map((page) => page.slice(1)),
      serverRoot: resolve(root),
      checkFragments: true,
      concurrency: 50,
      linksToSkip: (link) => Promise.resolve(new URL(link).hostname !== '127.0.0.1'),
    });
    expect(
      links.filter(({ state }) => state === LinkState.BROKEN).map(({ parent, url }) => `${parent} → ${url}`),
    ).toEqual([]);
  });
});

/** What a browser does not let pages on a disk do. */
const REFUSED = /^(?:crossOrigin|integrity|dataWorker)$/;

type Attribute = readonly [name: string, value: string];

/** Every value in a page that is, or looks like, an address. */
function addressesIn(html: string): Attribute[] {
  const isAddress = ([name, value]: Attribute) =>
    /^(?:href|src|srcSet|poster|action|dataScript)$/.test(name) || /^\/\S/.test(value);
  return attributesIn(html).filter((attribute) => isAddress(attribute) && attribute[1] !== '');
}

function attributesIn(html: string): Attribute[] {
  const found: Attribute[] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', ({ tagName, properties }: Element) => {
    if (tagName !== 'meta')
      found.push(...Object.entries(properties).map(([name, value]) => [name, String(value)] as const));
  });
  return found;
}

/** Whether a link of a page leads to a file in the folder; one from the root would not, on a disk. */
function isInside(root: string, page: string, link: string): boolean {
  if (link.startsWith('/')) return false;
  const [path = ''] = link.split(/[?#]/);
  const file = resolve(
    join(root, dirname(page)),
    path === '' ? page.slice(page.lastIndexOf('/') + 1) : decodeURI(path),
  );
  return !relative(resolve(root), file).startsWith(`..${sep}`) && existsSync(file);
}
