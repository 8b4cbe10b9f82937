import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'rolldown';
import type { AnnotationPage } from '../src/exports/annotations/schema.ts';
import type { findOnPage, FoundOnPage } from './annotator/tools.ts';
import { sites } from './sites.ts';

/** The global name of the bundle on the page. */
declare const annotator: { readonly findOnPage: typeof findOnPage };

// A tool of a reader’s is put on the page by the browser, whose extensions the page’s policy does not bind.
test.use({ bypassCSP: true });

let tools: string;
test.beforeAll(async () => {
  const input = 'e2e/annotator/tools.ts';
  const { output } = await build({
    input,
    write: false,
    platform: 'browser',
    output: { format: 'iife', name: 'annotator' },
  });
  tools = output[0].code;
});

const opEds = [sites.real, sites.songs].flatMap(({ folder, url }) =>
  readdirSync(`${folder}/api/v1/annotations`).map((file) => {
    const slug = file.replace(/\.json$/, '');
    return { slug, url: `${url}/op-eds/${slug}.html`, path: `${folder}/api/v1/annotations/${file}` };
  }),
);

async function find(page: Page, { items }: AnnotationPage): Promise<FoundOnPage[]> {
  await page.addScriptTag({ content: tools });
  return page.evaluate((some) => annotator.findOnPage(some), items);
}

for (const { slug, url, path } of opEds)
  test(`Apache Annotator finds every annotation of ${slug} at its words`, async ({ page }) => {
    const annotations = JSON.parse(readFileSync(path, 'utf8')) as AnnotationPage;
    await page.goto(url);
    const found = await find(page, annotations);
    expect(found.length).toBeGreaterThan(0);
    for (const [index, { id, byQuote, byPosition, lemma, block }] of found.entries()) {
      const exact = annotations.items[index]?.target.selector[0].exact;
      expect(block, id).toMatch(/^[a-z]\d+$/);
      expect([byQuote, byPosition], id).toEqual([[[exact, block]], [[exact, block]]]);
      if (id.startsWith('g-')) expect(lemma).toBe(exact);
    }
  });
