/** The site file by itself, for what is set up before the library is read. */
import { isOrigin, type Site } from '../model/site.ts';
import { readContentFile } from './disk.ts';
import { readSite, SITE_FILE } from './read.ts';

/** What the site file of a content folder says; nothing when it is missing or invalid, which the library reports. */
export async function siteOf(folder: string): Promise<Site | undefined> {
  const file = await readContentFile(folder, SITE_FILE);
  return readSite(file === undefined ? [] : [file]).value?.data;
}

/**
 * Where a site is published.
 * @param override an address that goes before that of the site file; none when empty
 * @throws when the override is no address of a site
 */
export function addressOf(site: Pick<Site, 'address'> | undefined, override: string | undefined): string | undefined {
  if (override === undefined || override === '') return site?.address;
  if (/^https?:/i.test(override) && isOrigin(override)) return new URL(override).origin;
  throw new Error(`POSTIL_SITE is “${override}”; it must be an address without a path, https://example.org.`);
}
