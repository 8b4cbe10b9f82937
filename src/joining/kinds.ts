/** The kinds of entries of several sites, each once, as the first site that has it calls it. */
import type { Kind, KindData } from '../model/kinds.ts';
import type { PublishedSite } from './published.ts';

export type JoinedKind = Pick<KindData, 'kind' | 'one' | 'many' | 'icon' | 'color'>;

/** What a site that does not tell has: see `src/styles/tokens.css`. */
const PLAIN = { icon: '·', color: { light: '#625a4c', dark: '#aaa18f' } };

/** The kinds, in the order of the first site, then what each further one adds. */
export function joinedKinds(sites: readonly Pick<PublishedSite, 'index'>[]): JoinedKind[] {
  const kinds = new Map<string, JoinedKind>();
  for (const { id, one, many, icon = PLAIN.icon, color = PLAIN.color } of sites.flatMap(({ index }) => index.kinds))
    if (!kinds.has(id)) kinds.set(id, { kind: id as Kind, one, many, icon, color });
  return [...kinds.values()];
}
