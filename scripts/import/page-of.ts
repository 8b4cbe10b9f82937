/** Where the page of a copy goes, and what is said on it of a text that the collection does not have. */
import { join } from 'node:path';
import { splitFrontmatter } from '../../src/markdown/frontmatter.ts';
import type { Stated } from '../../src/import/page.ts';
import type { Prepared } from '../../src/import/prepare.ts';
import { parseYaml } from '../../src/model/yaml.ts';
import { z } from 'zod';
import { answer, type Answers } from '../new/fields.ts';
import { personOf } from '../new/person.ts';
import { freeId, slugOf } from '../new/slug.ts';
import type { Collection } from './collection.ts';
import { textIfThere } from './write-page.ts';

/**
 * The page of a copy, from the content folder: named by its op-ed, by the id given, or by its title. A page that was imported from
 * a file of another name is another text's.
 * @param isTakenHere whether another file of this call has a page
 */
export async function copyPath(
  { opEd, title, page }: Prepared,
  id: string | undefined,
  { folder, around }: Collection,
  isTakenHere: (path: string) => boolean,
): Promise<string> {
  const pathOf = (slug: string) => `copies/${slug}.mdx`;
  if (opEd !== undefined || id !== undefined) return pathOf(opEd ?? id ?? '');
  const file = page.fields.find(({ key }) => key === 'file')?.value;
  let slug = slugOf(title ?? '') || 'copy';
  const first = slug;
  const isTaken = async () => {
    if (around.opEds.has(slug) || isTakenHere(pathOf(slug))) return true;
    const text = await textIfThere(join(folder, pathOf(slug)));
    return text !== undefined && fileOfPage(text) !== file;
  };
  const tried = new Set<string>();
  while (await isTaken()) {
    tried.add(slug);
    slug = freeId(first, (each) => tried.has(each));
  }
  return pathOf(slug);
}

function fileOfPage(text: string): string | undefined {
  return parseYaml(z.looseObject({ file: z.string() }), splitFrontmatter(text).yaml, 'page').value?.file;
}

/** What the flags say, as frontmatter has it. */
export function statedBy(given: Answers): Partial<Stated> {
  return {
    ...one('title', given),
    ...(given['author'] && { authors: given['author'].map(personOf) }),
    ...one('publication', given),
    ...one('date', given),
    ...one('url', given),
  };
}

function one(flag: keyof Stated, given: Answers): Partial<Stated> {
  const value = answer(given, flag);
  return value === undefined ? {} : { [flag]: value };
}
