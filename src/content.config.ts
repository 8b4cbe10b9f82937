/** Astro's collections: the content folder as files, from which the library is joined, and the site's own pages in MDX. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFile, contentFolder } from './library/loader.ts';
import { contentRoot, withCopies } from './library/disk.ts';
import { pageFrontmatter } from './model/page.ts';

export const collections = {
  files: defineCollection({ loader: contentFolder(contentRoot, withCopies), schema: contentFile }),
  pages: defineCollection({
    loader: glob({ base: `${contentRoot}/pages`, pattern: '*.mdx' }),
    schema: pageFrontmatter,
  }),
};
