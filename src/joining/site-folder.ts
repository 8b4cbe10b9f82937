/** The files of a finished site, read one by one; what is wrong with one is told as a fault of the site. */
import type { z } from 'zod';
import { SiteFault } from './fault.ts';

/** Reads a file of a site, by its path from the site’s root; nothing when there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** A site that is to be joined: its folder below the joined site, where it lies now, and its files. */
export interface SiteFolder {
  readonly name: string;
  readonly from: string;
  readonly read: ReadFile;
}

/** A file of a site. Throws SiteFault when it has none such. */
export async function textAt({ from, read }: Pick<SiteFolder, 'from' | 'read'>, path: string): Promise<string> {
  const text = await read(path);
  if (text !== undefined) return text;
  throw new SiteFault(
    'no-site',
    from,
    `This is no site that was built for publication: it has no ${path}.`,
    'Name a folder that npm run build has made; a private build has nothing to be joined by.',
  );
}

/** The JSON in a file. Throws SiteFault when there is none. */
export function jsonIn({ from }: SiteFolder, path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unexpected(`${from}/${path}`, (error as Error).message);
  }
}

/** What a file holds, if it is what its schema says. Throws SiteFault when it is not. */
export function parsedBy<T>(schema: z.ZodType<T>, data: unknown, { from }: Pick<SiteFolder, 'from'>, path: string): T {
  const { success, data: value, error } = schema.safeParse(data);
  if (success) return value;
  const [issue] = error.issues;
  throw unexpected(`${from}/${path}`, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** The fault that a published file is not what it must be. @param why what is wrong with it */
export function unexpected(file: string, why: string): SiteFault {
  return new SiteFault(
    'unexpected-data',
    file,
    `This file is not what its schema says: ${why}.`,
    'Build the site again; what npm run build has made must not be changed by hand.',
  );
}
