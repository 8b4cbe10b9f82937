/** What is known of the op-ed whose page this is, loaded when it is first wanted. */
import { classDataName, type ClassData } from '../../model/class-data.ts';
import { handedOver, scriptsOf } from '../load-data.ts';
import { slugOf } from '../notes/page-path.ts';

/** @param path the page’s, from the root of the site; where nothing is to be had, links and quotations are all the same */
export async function classData(page: Document, root: URL, path: string): Promise<ClassData> {
  const slug = slugOf(path);
  const nothing = { slug, title: '', address: undefined, ours: false, citations: [], questions: [] };
  const href = new URL(`op-eds/${slug}/class.js`, root).href;
  try {
    return (await handedOver(scriptsOf(page), classDataName, href)) as ClassData;
  } catch {
    return nothing;
  }
}
