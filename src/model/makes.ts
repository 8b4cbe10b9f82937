/** What a site makes beside its pages and its search: all of it, unless `site.yaml` says otherwise. */
import { z } from 'zod';
import { homeHref } from './urls.ts';

export const makesData = z
  .strictObject({
    /** Pictures for link previews: of every page, of each reading and the home page, or one for the whole site. */
    pictures: z.enum(['all', 'readings', 'one']).default('all'),
    /** The plain text of each page. */
    texts: z.boolean().default(true),
    /** The chronology of each op-ed; that of the whole site there always is. */
    chronologies: z.boolean().default(true),
    /** For each op-ed the page “Cite and teach”, and the citations that are offered where a reader points at a paragraph. */
    teaching: z.boolean().default(true),
    epub: z.boolean().default(true),
    tei: z.boolean().default(true),
    /** The whole site as a folder in a ZIP file. */
    download: z.boolean().default(true),
    /** The JSON for programs, and the annotations that stand among it. */
    api: z.boolean().default(true),
  })
  .prefault({});

export type Makes = z.infer<typeof makesData>;

const READING = /^\/op-eds\/[^/]+\.html$/;

/** The page whose picture stands for the page at an address: the page itself, the one that it stands beside, or home. */
export function picturedPage(href: string, { pictures }: Pick<Makes, 'pictures'>): string {
  const page = besideWhat(href);
  const isOwn = pictures === 'all' || (pictures === 'readings' && READING.test(page));
  return isOwn ? page : homeHref;
}

/** A chronology stands beside its op-ed, and what op-eds say on a thing beside its page; other pages stand by themselves. */
function besideWhat(href: string): string {
  return href.replace(/^(\/op-eds\/[^/]+)\/chronology(?=\.html$)/, '$1').replace(/^\/side-by-side(?=\/[^/]+\/)/, '');
}
