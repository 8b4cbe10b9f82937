import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../pages.ts';
import { sites } from '../sites.ts';
import { everyPage, files, pageBudgets, scriptsOfOpEd, wholeSite, type PageBudget } from './budget.ts';
import { weigh, type Weighed } from './weigh.ts';

const { folder } = sites.real;
const assets = readdirSync(join(folder, 'assets'));
const compressed = (content: string | Buffer): number => brotliCompressSync(content).length;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The bytes of a file, compressed once. */
const known = new Map<string, number>();
function weightOf(path: string): number {
  const weight = known.get(path) ?? compressed(readFileSync(join(folder, path)));
  known.set(path, weight);
  return weight;
}

/** The file of that name without the digest in it, `main.1a2b3c4d.js` for `main.js`. */
function assetNamed(name: string): string {
  const [stem = '', ending = ''] = name.split('.');
  const found = assets.filter((file) => file.startsWith(`${stem}.`) && file.endsWith(`.${ending}`));
  expect(found, name).toHaveLength(1);
  return `assets/${found[0] ?? ''}`;
}

/** What a page fetches by itself of one sort, as files of the site. */
function fetchedBy(page: string, { fetched }: Weighed, ending: string): string[] {
  const paths = fetched.map((address) => new URL(address, `http://site${page}`).pathname.slice(1));
  return [...new Set(paths)].filter((path) => path.endsWith(ending) && !path.startsWith('assets/print.'));
}

const faces = ['serif.woff2', 'serif-italic.woff2'];

function measured(page: string) {
  const html = readFileSync(folder + page, 'utf8');
  const weighed = weigh(html);
  const scripts = sum(fetchedBy(page, weighed, '.js').map(weightOf));
  const beside = sum([...fetchedBy(page, weighed, '.css'), ...faces.map(assetNamed)].map(weightOf));
  return {
    page,
    weighed,
    scripts,
    html: compressed(html.replace(weighed.style, '')),
    firstView: compressed(html) + scripts + beside,
    requests: weighed.fetched.length,
    elements: weighed.elements,
  };
}

const pages = pagesOf(folder).map(measured);
const kindOf = (page: string): string =>
  Object.entries(pageBudgets).find(([, { pages: meant }]) => meant.test(page))?.[0] ?? '';

describe.each(Object.entries(pageBudgets))('a page of the kind “%s”', (kind, budget) => {
  const ofKind = pages.filter(({ page }) => kindOf(page) === kind);

  it.each<keyof Omit<PageBudget, 'pages'>>(['html', 'firstView', 'requests', 'elements'])('%s', (what) => {
    expect(ofKind).not.toEqual([]);
    const over = ofKind.filter((each) => each[what] > budget[what]).map((each) => `${each.page}: ${each[what]}`);
    expect(over, `at most ${budget[what]}`).toEqual([]);
  });
});

it('an op-ed’s scripts', () => {
  for (const { page, scripts } of pages.filter(({ page: each }) => kindOf(each) === 'op-ed')) {
    expect(scripts, page).toBeGreaterThan(0);
    expect(scripts, page).toBeLessThanOrEqual(scriptsOfOpEd);
  }
});

it.each(pages)('what $page asks for before it is painted', ({ weighed }) => {
  const { blocking, fetched, inlineScripts, unsized } = weighed;
  expect(inlineScripts).toBeLessThanOrEqual(everyPage.inlineScripts);
  expect(unsized).toBe(everyPage.unsized);
  expect(fetched.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))).toHaveLength(everyPage.fromOtherHosts);
  expect(blocking.filter((address) => address.endsWith('.js'))).toHaveLength(everyPage.scriptsThatBlock);
  expect(blocking.length).toBeLessThanOrEqual(everyPage.sheetsThatBlock);
});

it.each(['op-ed', 'search'])('nothing is asked for before a page of the kind “%s” is painted', (kind) => {
  const waiting = pages.filter(({ page }) => kindOf(page) === kind);
  expect(waiting).not.toEqual([]);
  expect(waiting.flatMap(({ weighed }) => weighed.blocking)).toEqual([]);
});

it('the search page announces what every search takes', () => {
  const fetched = pages.find(({ page }) => kindOf(page) === 'search')?.weighed.fetched ?? [];
  for (const name of ['core', 'head', 'table'])
    expect(fetched.some((file) => file.startsWith(`search/${name}.`))).toBe(true);
});

it.each(Object.entries(files))('%s', (name, most) => {
  expect(weightOf(assetNamed(name))).toBeLessThanOrEqual(most);
});

it('no face of the texts comes in the place of another when they have been painted', () => {
  const style = pages.find(({ page }) => kindOf(page) === 'op-ed')?.weighed.style ?? '';
  const own = Array.from(style.matchAll(/@font-face\{[^}]*\}/g), ([face]) => face);
  const [fetched, local] = [own.filter((face) => face.includes('url(')), own.filter((face) => face.includes('local('))];
  expect(fetched).not.toEqual([]);
  expect(local).not.toEqual([]);
  for (const face of fetched) expect(face).toContain('font-display:optional');
  for (const face of local) expect(face).toMatch(/size-adjust:.*ascent-override:.*descent-override:/);
});

it('the whole site', () => {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(all.length).toBeLessThanOrEqual(wholeSite.files);
  expect(statSync(join(folder, 'downloads/postil.zip')).size).toBeLessThanOrEqual(wholeSite.zip);
});
