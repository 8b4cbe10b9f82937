/** Where the site may lie. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sites } from '../sites.ts';

export const places = ['root', 'subfolder', 'disk'] as const;
export type Place = (typeof places)[number];

/** Into which the ZIP is unpacked for the journeys: with spaces and letters that are not Latin. */
export const unpackedInto = '.cache/скачано и распаковано';

/** The address of the site at a place, with a slash at its end. */
export function addressOf(place: Place): string {
  if (place === 'disk') return pathToFileURL(join(unpackedSite(), '/')).href;
  return `${{ root: sites.real, subfolder: sites.subfolder }[place].url}/`;
}

/** The folder that the ZIP holds everything in. */
function unpackedSite(): string {
  return join(unpackedInto, readdirSync(unpackedInto)[0] ?? '');
}
