/** The site's own pages (`pages/`): their frontmatter. */
import { z } from 'zod';
import { required } from './required.ts';

export const pageFrontmatter = z.strictObject({ title: required, description: required });

/** A page of the site; its address is `/NAME.html`. */
export interface SitePage extends z.infer<typeof pageFrontmatter> {
  readonly name: string;
  readonly file: string;
}
