import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../pages.ts';
import { sites } from '../sites.ts';

const idsIn = (text: string) => new Cite(text, { generateGraph: false }).data.map(({ id }) => id);

describe.each([sites.real, sites.songs])('the references of $folder', ({ folder }) => {
  const lists = existsSync(join(folder, 'reading-lists'))
    ? readdirSync(join(folder, 'reading-lists')).filter((file) => file.endsWith('.bib'))
    : [];

  it.each(['bibliography', ...lists.map((file) => `reading-lists/${file.slice(0, -'.bib'.length)}`)])(
    '%s has the same works in each format',
    (name) => {
      const read = (format: string) => readFileSync(join(folder, `${name}.${format}`), 'utf8');
      const ids = (JSON.parse(read('json')) as readonly { id: string }[]).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(idsIn(read('bib'))).toEqual(ids);
      expect([...read('ris').matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id]) => id)).toEqual(ids);
    },
  );

  it('can be had from every page of an op-ed, an entry or a claim that offers them', () => {
    const offering = pagesOf(folder).filter((page) => readFileSync(folder + page, 'utf8').includes('class="citation"'));
    expect(offering.length).toBeGreaterThan(5);
    for (const page of offering) {
      const html = readFileSync(folder + page, 'utf8');
      const files = [...html.matchAll(/href="data:[^,"]*,([^"]*)" download="([^"]*)"/g)];
      expect(files.length % 3, page).toBe(0);
      for (const [, text = '', name] of files) {
        const file = decodeURIComponent(text.replaceAll('&#39;', "'"));
        const isRis = name?.endsWith('.ris') === true;
        expect(isRis ? file.match(/^TY {2}- /gm) : idsIn(file), `${page}: ${name}`).toHaveLength(1);
      }
    }
  });
});
