import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

/** A note as the reading system shows it, and as the book has it. */
interface Note {
  readonly type: string;
  readonly text: string;
}
interface Reference {
  readonly id: string;
  readonly text: string;
}
declare const openBook: (address: string) => Promise<Reference[]>;
declare const pressReference: (index: number) => Promise<Note>;

const HOST = 'http://reader.test';
const page = `<!doctype html><meta charset="utf-8"><title>Reader</title><div id="book"></div><div id="note"></div><script type="module" src="/reader.js"></script>`;

for (const { folder } of [sites.real, sites.songs])
  for (const file of readdirSync(`${folder}/downloads/op-eds`).filter((name) => name.endsWith('.epub')))
    test(`in a reading system each gloss of ${file} pops up at its lemma`, async ({ page: reader }) => {
      await reader.route(`${HOST}/**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page });
        if (pathname === '/book.epub') return route.fulfill({ path: `${folder}/downloads/op-eds/${file}` });
        const path = pathname === '/reader.js' ? 'e2e/e-reader/reader.js' : `node_modules${pathname}`;
        return route.fulfill({ path });
      });
      await reader.goto(HOST);
      await reader.waitForFunction('window.pressReference !== undefined');
      const references = await reader.evaluate((address) => openBook(address), `${HOST}/book.epub`);
      expect(references.length).toBeGreaterThan(5);
      for (const [index, { id, text }] of references.entries()) {
        const note = await reader.evaluate((at) => pressReference(at), index);
        expect(note, id).toEqual({ type: 'footnote', text });
      }
    });
