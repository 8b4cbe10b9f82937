/** Which entries of several sites are the same thing. */
import type { Thing } from '../exports/api/schemas/entry.ts';
import type { PublishedSite } from './published.ts';

/** An entry, and the site that has it. */
export interface Known {
  readonly site: string;
  readonly thing: Thing;
}

/** The same thing, as several sites know it. */
export type Same = readonly [Known, ...(readonly Known[])];

/**
 * The things of which more than one site speaks, each with its entries in the order of the sites. The same are those that say
 * so by an address elsewhere, as Wikidata’s; and those with the same id and name, unless such addresses tell them apart.
 */
export function sameThings(sites: readonly Pick<PublishedSite, 'name' | 'things'>[]): Same[] {
  const groups = new Set<Known[]>();
  const byAddress = new Map<string, Known[]>();
  const byName = new Map<string, Known[]>();
  for (const known of sites.flatMap(({ name: site, things }) => things.map((thing) => ({ site, thing })))) {
    const addresses = known.thing.sameAs ?? [];
    const found = new Set(
      addresses.flatMap((address) => [byAddress.get(address) ?? []]).filter((group) => group.length > 0),
    );
    const named = byName.get(nameOf(known));
    if (found.size === 0 && named !== undefined && !areToldApart(named, addresses)) found.add(named);
    const group = joined(found, groups);
    group.push(known);
    groups.add(group);
    for (const each of group) {
      for (const address of each.thing.sameAs ?? []) byAddress.set(address, group);
      byName.set(nameOf(each), group);
    }
  }
  return [...groups].flatMap(([first, ...others]) =>
    first !== undefined && others.some(({ site }) => site !== first.site) ? [[first, ...others] as const] : [],
  );
}

const nameOf = ({ thing }: Known): string => `${thing.identifier}\n${thing.name}`;

/** Groups as one, the first of them. */
function joined(found: ReadonlySet<Known[]>, groups: Set<Known[]>): Known[] {
  const [first = [], ...others] = found;
  for (const other of others) {
    first.push(...other);
    groups.delete(other);
  }
  return first;
}

/** Whether both are known at the same place elsewhere, and not as the same. */
function areToldApart(group: readonly Known[], addresses: readonly string[]): boolean {
  const others = group.flatMap(({ thing }) => thing.sameAs ?? []);
  const hosts = new Set(others.map(hostOf));
  return addresses.some((address) => hosts.has(hostOf(address)) && !others.includes(address));
}

const hostOf = (address: string): string => new URL(address).host;
