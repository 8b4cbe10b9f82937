/** The words after `npm run join --`. */
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { namedSite, type NamedSite } from '../../src/joining/site-name.ts';

export interface JoinOptions {
  readonly sites: readonly NamedSite[];
  readonly to: string;
  readonly title: string;
}

export const USAGE = `npm run join -- SITE… --to FOLDER [--title TITLE]

Joins finished sites, folders that npm run build has made, without building any anew: each goes unchanged into a folder of its own
below FOLDER, beside one home page, one chronology, one search over all, and what several of them speak of. docs/large.md says more.

  SITE           a folder; its name is its address below the joined site. NAME=FOLDER gives it another
  --to FOLDER    where the joined site goes; what was there stays until the new one is whole
  --title TITLE  what the joined site is called (“Collections”)

Exit status: 0 when the sites were joined, 1 when one cannot be, 2 when this command was called wrongly.`;

/** The command line cannot be meant so. */
export class Misuse extends Error {}

/**
 * Reads the command line.
 * @returns nothing when help is asked for
 * @throws Misuse when it cannot be meant so
 */
export function readOptions(args: readonly string[]): JoinOptions | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const { to, title } = values;
  const sites = positionals.map(namedSite);
  if (sites.length === 0) throw new Misuse('No site is named.');
  if (to === undefined) throw new Misuse('--to FOLDER is missing: where the joined site goes.');
  const crossing = sites.find(({ from }) => isWithin(from, to) || isWithin(to, from));
  if (crossing !== undefined)
    throw new Misuse(`${to} cannot be where ${crossing.from} lies: a site that is joined stays as it is.`);
  return { sites, to, title };
}

function isWithin(inner: string, outer: string): boolean {
  return `${resolve(inner)}${sep}`.startsWith(`${resolve(outer)}${sep}`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        title: { type: 'string', default: 'Collections' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}
