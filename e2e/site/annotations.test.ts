import { readdirSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { AnnotationCollection, AnnotationPage } from '../../src/exports/annotations/schema.ts';
import { hasSchemas, musts, schemaFolder, w3cSchemas } from '../annotation-schemas.ts';
import { sites } from '../sites.ts';

const folders = [sites.real.folder, sites.songs.folder, sites.crowded.folder];

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** The pages of annotations of a site, by the op-eds. */
function pagesIn(folder: string): [slug: string, page: AnnotationPage][] {
  const files = readdirSync(`${folder}/api/v1/annotations`).toSorted();
  return files.map((file) => [file.replace(/\.json$/, ''), read(`${folder}/api/v1/annotations/${file}`)]);
}

/** `textContent`, as the DOM has it. */
function textOf(node: Tree.Node): string {
  if ('value' in node) return node.nodeName === '#text' ? node.value : '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function bodyText(html: string): string {
  const root = parse(html).childNodes.find(({ nodeName }) => nodeName === 'html');
  const body =
    root !== undefined && 'childNodes' in root ? root.childNodes.find((each) => each.nodeName === 'body') : undefined;
  return body === undefined ? '' : textOf(body);
}

describe.each(folders)('the annotations in %s', (folder) => {
  const pages = pagesIn(folder);

  it.each(pages)('of %s quote what stands where they say', (slug, { items }) => {
    const text = bodyText(readFileSync(`${folder}/op-eds/${slug}.html`, 'utf8'));
    expect(items).not.toEqual([]);
    for (const { id, target } of items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      const found = [
        text.slice(start - prefix.length, start),
        text.slice(start, end),
        text.slice(end, end + suffix.length),
      ];
      expect(found, id).toEqual([prefix, exact, suffix]);
    }
  });

  it.each(pages)('of %s are all that its page shows', (slug, { items }) => {
    const html = readFileSync(`${folder}/op-eds/${slug}.html`, 'utf8');
    const hung = Array.from(html.matchAll(/ id="r-([gn]-[a-z0-9-]+)"/g), ([, id]) => id);
    const fragments = items.map(({ id }) => id.replace(/^.*#/, ''));
    expect(fragments.filter((id) => /^[gn]-/.test(id)).toSorted()).toEqual(hung.toSorted());
    expect(new Set(fragments).size).toBe(fragments.length);
  });

  it('name only what the site has', () => {
    const { origin } = new URL(pages[0]?.[1].id ?? '');
    const sources = pages.flatMap(([, { items }]) =>
      items.flatMap(({ body, target }) => [
        target.source,
        ...body.flatMap((each) => ('source' in each ? [each.source] : [])),
      ]),
    );
    for (const source of new Set(sources.filter((each) => each.startsWith(`${origin}/`)))) {
      const { pathname, hash } = new URL(source);
      const html = readFileSync(folder + pathname, 'utf8');
      expect(hash === '' || html.includes(` id="${hash.slice(1)}"`), source).toBe(true);
    }
  });

  it('are a collection whose pages lead to each other', () => {
    const collection = read<AnnotationCollection>(`${folder}/api/v1/annotations.json`);
    const byId = new Map(pages.map(([, page]) => [page.id, page]));
    const order: AnnotationPage[] = [];
    for (let page = byId.get(collection.first ?? ''); page !== undefined; page = byId.get(page.next ?? '')) {
      expect(page.prev).toBe(order.at(-1)?.id);
      order.push(page);
    }
    expect(order.length).toBe(pages.length);
    expect(order.at(-1)?.id).toBe(collection.last);
    expect(order.flatMap(({ items }) => items).length).toBe(collection.total);
  });

  if (hasSchemas) {
    const annotations = pages.flatMap(([, page]) =>
      page.items.map((item) => ({ '@context': page['@context'], ...item })),
    );
    const schemaIn = w3cSchemas();
    const optional = [
      'annotations/specificResource/4.2.4-textQuoteSelector.json',
      'annotations/specificResource/4.2.5-textPositionSelector.json',
      'annotations/3.3.5-annotationMotivationImplemented.json',
      'annotations/3.3.1-annotationCreatorImplemented.json',
      'annotations/3.3.6-annotationRightsImplemented.json',
    ].map((file) => [file, true] as const);

    it.each([...musts(), ...optional])('satisfy the W3C’s schema %s: %s', (file, holds) => {
      const satisfies = schemaIn(file);
      expect(annotations.filter((each) => satisfies(each) !== holds).map(({ id }) => id)).toEqual([]);
    });
  } else it.skip(`the W3C’s schemas are not in ${schemaFolder}`, () => undefined);
});
