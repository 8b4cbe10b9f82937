/** Under which addresses something is known: its own page, and records of it elsewhere. */
import type { Element } from 'xast';
import { x } from 'xastscript';

/** Authority files by the host of their records. */
const authorities: Readonly<Record<string, string>> = {
  'www.wikidata.org': 'Wikidata',
  'viaf.org': 'VIAF',
  'isni.org': 'ISNI',
  'orcid.org': 'ORCID',
  'd-nb.info': 'GND',
  'id.loc.gov': 'LCNAF',
};

/** `<idno>`s. @param page the address of the entry’s page @param sameAs of records elsewhere */
export function identifiers(page: string, sameAs: readonly string[]): Element[] {
  return [
    x('idno', { type: 'URI' }, page),
    ...sameAs.map((address) =>
      x('idno', { type: authorities[new URL(address).hostname] ?? 'URI', subtype: 'sameAs' }, address),
    ),
  ];
}
