/** Where else on the site a thing stands, beside its own page: on the line of time, in the network, side by side. */
import type { Library, LibraryClaim, LibraryEntry } from '../library/library.ts';
import { chronologyHref, networkHref, sidesFragment, sidesHref } from '../model/urls.ts';
import { claimSidesLink, entrySidesLink } from './side-by-side/links.ts';
import type { Link } from './shared.ts';

/** The places of an entry; on the line of time only what is dated. */
export function entryElsewhere(entry: Pick<LibraryEntry, 'id' | 'kind' | 'dates' | 'mentions'>): Link[] {
  const query = `?entry=${entry.id}`;
  return [
    ...(entry.dates.length === 0 ? [] : [{ text: 'In the chronology', href: chronologyHref + query }]),
    { text: 'In the network', href: networkHref + query },
    ...defined(entrySidesLink(entry)),
  ];
}

/** The places of a claim. */
export function claimElsewhere(library: Library, claim: Pick<LibraryClaim, 'id' | 'kind' | 'touched'>): Link[] {
  return [
    {
      text: claim.kind === 'disputed' ? 'Who takes which side' : 'Among the claims in error',
      href: `${sidesHref}#${sidesFragment(claim.id)}`,
    },
    ...defined(claimSidesLink(library, claim)),
  ];
}

const defined = (link: Link | undefined): Link[] => (link === undefined ? [] : [link]);
