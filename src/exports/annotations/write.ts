/** Writes the annotations of a finished site beside its interface for programs, where it has that: one file for each op-ed, and their collection. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Library } from '../../library/library.ts';
import type { OpEdSlug } from '../../model/ids.ts';
import { annotationsHref, apiHref, opEdHref } from '../../model/urls.ts';
import { filesBelow } from '../../offline/finish.ts';
import { addressesAt } from '../addresses.ts';
import { jsonFile } from '../api/json.ts';
import { annotationCollectionOf, annotationPageOf, annotationsIndexHref } from './annotations.ts';
import { readPage } from './page-text.ts';

/**
 * Reads the pages of the op-eds as they are published, for positions count in them.
 * @param root the site’s folder
 * @param address where the site is published
 * @throws when a page does not hold the words of its op-ed
 */
export async function writeAnnotations(root: string, library: Library, address: string): Promise<void> {
  if (!library.site.makes.api) return;
  const at = addressesAt(address);
  const opEds = [...library.opEds.values()];
  let total = 0;
  for (const [index, opEd] of opEds.entries()) {
    const html = await readFile(join(root, opEdHref(opEd.slug)), 'utf8');
    const text = readPage(html, new Set(opEd.blocks.map(({ id }) => id)));
    const beside = { previous: opEds[index - 1]?.slug, next: opEds[index + 1]?.slug };
    const page = annotationPageOf(library, opEd, text, beside, at);
    total += page.items.length;
    await write(join(root, annotationsHref(opEd.slug)), page);
  }
  await write(join(root, annotationsIndexHref), annotationCollectionOf(library, total, at));
}

const OP_ED = /^api\/v1\/op-eds\/([^/]+)\.json$/;

/** The files that annotations will be written to, from the site’s root, by the op-eds that the interface has. */
export async function annotationFiles(root: string): Promise<string[]> {
  const files = await filesBelow(root);
  if (!files.includes(apiHref('index').slice(1))) return [];
  const slugs = files.flatMap((file) => OP_ED.exec(file)?.[1] ?? []) as OpEdSlug[];
  return [...slugs.map(annotationsHref), annotationsIndexHref].map((href) => href.slice(1));
}

async function write(path: string, value: object): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, jsonFile(value));
}
