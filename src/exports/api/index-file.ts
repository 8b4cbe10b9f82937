/** The index of the interface. */
import type { Library } from '../../library/library.ts';
import { homeHref, referencesHref } from '../../model/urls.ts';
import { siteChange } from '../../views/last-changes.ts';
import type { Addresses } from '../addresses.ts';
import { resourceItem, resources, type Resource } from './resources.ts';
import type { IndexFile, ResourceItem } from './schemas/index-file.ts';

/** MAJOR.MINOR, as docs/api.md promises: the first is that of the folder. */
export const API_VERSION = '1.1';

/** The bibliography is a file of the site’s own, as reference managers take it. */
const bibliography: ResourceItem = {
  name: 'bibliography',
  about: 'Every source, in CSL-JSON.',
  href: `../..${referencesHref('json')}`,
  schema: 'https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json',
};

/**
 * The index.
 * @param totals items of each list, by its name
 */
export function indexFile(
  library: Library,
  totals: ReadonlyMap<string, number>,
  at: Addresses,
): Omit<IndexFile, '$schema'> {
  const { title, tagline, collection, description, language, license, contributors, kinds, relations } = library.site;
  const all: readonly Resource[] = resources;
  return {
    version: API_VERSION,
    site: { title, tagline, collection, description, language, url: at.page(homeHref) },
    license: { ...license, credit: contributors },
    modified: siteChange(library),
    kinds: kinds.map(({ kind, one, many, about, schema, icon, color }) => ({
      id: kind,
      one,
      many,
      about,
      schema,
      icon,
      color,
    })),
    relations: [...relations].map(([id, { reads, reverse }]) => ({ id, reads, reverse })),
    resources: [...all.map((each) => resourceItem(each, totals.get(each.name))), bibliography],
  };
}
