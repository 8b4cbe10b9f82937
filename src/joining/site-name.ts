/** The names of sites that are joined: each is the folder of one, and part of its addresses. */
import { basename, resolve } from 'node:path';
import { reservedNames } from '../model/kinds.ts';
import { SiteFault } from './fault.ts';

/** A site as it is named on the command line. */
export interface NamedSite {
  /** Its folder below the joined site. */
  readonly name: string;
  /** Where it lies. */
  readonly from: string;
}

/** What lies below the joined site itself. */
const OWN = [...reservedNames, 'entries'];

/** `songs=sites/grace-notes` is that folder under the name `songs`; a folder alone has its own name. */
export function namedSite(text: string): NamedSite {
  const [, name, from = text] = /^([^/\\=]+)=(.+)$/.exec(text) ?? [];
  return { name: name ?? basename(resolve(from)), from };
}

/** Throws SiteFault where a site cannot have its name: it is no part of an address, the joined site needs it, or two have it. */
export function checkNames(sites: readonly NamedSite[]): void {
  const taken = new Set<string>();
  for (const { name, from } of sites) {
    const wrong = whyNot(name, taken);
    if (wrong !== undefined)
      throw new SiteFault(
        'site-name',
        from,
        wrong,
        `Give it another name: NAME=${from}, in lower-case ASCII letters, digits and hyphens.`,
      );
    taken.add(name);
  }
}

function whyNot(name: string, taken: ReadonlySet<string>): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return `“${name}” cannot be the name of a site.`;
  if (OWN.includes(name)) return `The joined site itself needs the name “${name}”.`;
  return taken.has(name) ? `Two sites have the name “${name}”.` : undefined;
}
