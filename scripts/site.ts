import { addressOf, siteOf } from '../src/library/site.ts';
import type { Site } from '../src/model/site.ts';

/**
 * The site file of a content folder, with the address that the site is published at.
 * @throws when there is none that can be read; content that passed the checks has one
 */
export async function publishedSite(content: string): Promise<Site> {
  const site = await siteOf(content);
  if (site === undefined) throw new Error(`${content} has no site file, or one that cannot be read.`);
  return published(site);
}

/** A site with the address that it is published at. */
export function published(site: Site): Site {
  return { ...site, address: addressOf(site, process.env['POSTIL_SITE']) ?? site.address };
}
