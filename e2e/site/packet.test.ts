/** The packets as PDF, seen by other programs: poppler-utils and qpdf. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { lookForChromium } from '../../scripts/browser.ts';
import { hasPdfTools } from '../../scripts/pdf-tools.ts';
import { launch, printPage } from '../../scripts/print-page.ts';
import { bundleClassic } from '../../src/offline/bundle.ts';
import { fontSheet } from '../../src/packet/fonts.ts';
import { paperOf } from '../../src/packet/paper.ts';
import { sites } from '../sites.ts';

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'] });

interface Printed {
  readonly pdf: string;
  /** The page that it is printed from. */
  readonly html: string;
}

/** Every PDF of the packets of a site. */
function printedOf(folder: string): Printed[] {
  const lists = existsSync(`${folder}/reading-lists`) ? readdirSync(`${folder}/reading-lists`) : [];
  return lists
    .map((slug) => ({ slug, html: `${folder}/reading-lists/${slug}/packet.html` }))
    .filter(({ html }) => existsSync(html))
    .flatMap(({ slug, html }) =>
      ['a4', 'a4-large', 'letter', 'letter-large'].map((kind) => ({
        pdf: `${folder}/downloads/${slug}-${kind}.pdf`,
        html,
      })),
    );
}

const packets = [...printedOf(sites.real.folder), ...printedOf(sites.crowded.folder)];
const canLook = (await lookForChromium()) !== undefined && hasPdfTools();

it.skipIf(!canLook)('there are packets', () => {
  expect(packets.length).toBeGreaterThan(4);
});

describe.skipIf(!canLook).each(packets)('$pdf', ({ pdf, html }) => {
  const { document } = parseHTML(readFileSync(html, 'utf8'));
  const packet = document.querySelector('[data-packet]');
  const textsOf = (selector: string) => [...(packet?.querySelectorAll(selector) ?? [])].map((each) => each.textContent);

  it('is whole', () => {
    expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors');
  });

  it('has a title, a language, tags, and its fonts', () => {
    const info = run('pdfinfo', pdf);
    expect(info).toContain(`Title:           ${textsOf('h1')[0]}`);
    expect(info).toMatch(/Tagged: +yes/);
    expect(readFileSync(pdf, 'latin1')).toContain(`/Lang (${document.documentElement.getAttribute('lang')})`);
    const fonts = run('pdffonts', pdf).trim().split('\n').slice(2);
    expect(fonts).not.toEqual([]);
    for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no ) (?:yes|no ) +\d+ +\d+$/);
  });

  it('has links, headings, paragraphs and lists among its tags, and none that readers do not know', () => {
    const tags = new Set(
      run('pdfinfo', '-struct', pdf)
        .match(/^ *\w+/gm)
        ?.map((tag) => tag.trim()),
    );
    for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Link']) expect([...tags]).toContain(tag);
  });

  it('has its sessions and readings as bookmarks', () => {
    const outlines = run('qpdf', '--json', '--json-key=outlines', pdf);
    const titles = [...outlines.matchAll(/"title": (".*")/g)].map(([, title = '""']) =>
      plain(String(JSON.parse(title))),
    );
    const headings = [...textsOf('h2'), ...textsOf('h3')].map(plain);
    expect(headings.filter((heading) => !titles.includes(heading))).toEqual([]);
  });

  it('has every note on the page of its call', () => {
    const pages = pagesIn(pdf);
    const notes = [...(packet?.querySelectorAll('.packet-note') ?? [])].map(({ id }) => id);
    expect(notes).not.toEqual([]);
    expect(notes.filter((note) => !pages.has(note) || pages.get(`r-${note}`) !== pages.get(note))).toEqual([]);
  });

  it('tells in its contents on which page each thing is', () => {
    const pages = pagesIn(pdf);
    const text = run('pdftotext', '-raw', pdf, '-').normalize('NFKC');
    const links = [...(packet?.querySelectorAll('.packet-contents a') ?? [])];
    const wrong = links.flatMap((link) => {
      const { textContent } = link;
      const words = textContent.normalize('NFKC').trim().split(/\s+/).map(RegExp.escape).join('\\s+');
      const page = pages.get(link.getAttribute('href')?.slice(1) ?? '');
      return new RegExp(`${words}\\s+${page}\\n`).test(text) ? [] : [`${textContent.trim()}: ${page}`];
    });
    expect(links).not.toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('refers to each source by words that one record of its bibliography has', () => {
    const references = textsOf('.packet-reference').map((words) => words.slice(1, -1));
    expect(new Set(references).size).toBe(references.length);
    const named = textsOf('.packet-sources a');
    expect(named).not.toEqual([]);
    expect(named.filter((words) => !references.includes(words))).toEqual([]);
  });

  it('spells out where each op-ed is to be read', () => {
    const text = plain(run('pdftotext', '-layout', pdf, '-'));
    const links = [...(packet?.querySelectorAll('.packet-form a') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.filter((href) => !text.includes(plain(`<${href}>`)))).toEqual([]);
  });

  it('has every question and every reading', () => {
    const text = plain(run('pdftotext', '-layout', pdf, '-'));
    const wanted = [...textsOf('.packet-ask'), ...textsOf('.packet-form')].map((words) => plain(words).slice(0, 40));
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('has no empty page, and nothing in its margins but running heads and numbers', () => {
    const pages = run('pdftotext', '-bbox', pdf, '-').split('<page ').slice(1);
    expect(pages.map((page) => page.split('<word ').length).filter((words) => words < 5)).toEqual([]);
    expect(pages.flatMap(strayWords)).toEqual([]);
  });
});

/** The page of each place that something leads to. */
function pagesIn(pdf: string): Map<string, string> {
  const places = run('pdfinfo', '-dests', pdf).matchAll(/^ *(\d+) .*"(.+)"$/gm);
  return new Map([...places].map(([, page = '', name = '']) => [name, page]));
}

/** Words that stand nearer to the edge of a page than any should: to its sides, or above and below the running heads. */
function strayWords(page: string, index: number): string[] {
  const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
  const words = [...page.matchAll(/xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</g)];
  return words.flatMap(([, left, top, right, bottom, word]) => {
    const sides = Math.min(Number(left), Number(width) - Number(right));
    const ends = Math.min(Number(top), Number(height) - Number(bottom));
    return sides < 60 || ends < 20 ? [`“${word}” on page ${index + 1}`] : [];
  });
}

it.skipIf(!canLook)('a packet that is printed again is the same, byte for byte', async () => {
  const { pdf = '', html = '' } = printedOf(sites.crowded.folder)[0] ?? {};
  const [script, fonts] = await Promise.all([bundleClassic('src/browser/packet.ts'), fontSheet()]);
  const printer = await launch((await lookForChromium()) ?? '');
  try {
    const order = {
      paper: paperOf({ paper: 'a4', size: 'regular' }),
      fonts,
      path: html.slice(sites.crowded.folder.length),
    };
    const again = await printPage(printer, pathToFileURL(resolve(html)).href, script, order);
    expect(again.faults).toEqual([]);
    expect(readFileSync(pdf).equals(again.pdf)).toBe(true);
  } finally {
    await printer.close();
  }
});

/** A text without spaces, which are not the same on pages. */
const plain = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
