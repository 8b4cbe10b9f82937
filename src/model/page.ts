/** The site's own pages (`pages/`): their frontmatter. */
import { z } from 'zod';

export const pageFrontmatter = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });

/** A page of the site; its address is `/NAME.html`. */
export interface SitePage extends z.infer<typeof pageFrontmatter> {
  readonly name: string;
  readonly file: string;
}
