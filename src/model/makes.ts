/** What a site makes beside its pages and its search: all of it, unless `site.yaml` says otherwise. */
import { z } from 'zod';
import { homeHref } from './urls.ts';

export const makesData = z
  .strictObject({
    /** Pictures for link previews: one for each page, for each reading and the home page, or one for the whole site. */
    pictures: z.enum(['all', 'readings', 'one']).default('all'),
    /** The plain text of each page. */
    texts: z.boolean().default(true),
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

/** The page whose picture stands for the page at an address: the page itself, or home. */
export function picturedPage(href: string, { pictures }: Pick<Makes, 'pictures'>): string {
  const isOwn = pictures === 'all' || (pictures === 'readings' && READING.test(href));
  return isOwn ? href : homeHref;
}
