/** The line of time and the network for programs. */
import type { DatedThing, Library } from '../../library/library.ts';
import type { Tie } from '../../library/network.ts';
import { entryHref, opEdHref } from '../../model/urls.ts';
import type { Addresses } from '../addresses.ts';
import { entryOf, opEdOf } from './known.ts';
import { datedOf } from './parts.ts';
import type { DatedItem, TieItem } from './schemas/time-and-ties.ts';

/** A dated thing, with the name and the page of what it is of. */
export function datedItem(library: Library, fact: DatedThing, at: Addresses): DatedItem {
  if (fact.opEd !== undefined) {
    const { slug, title } = opEdOf(library, fact.opEd);
    return { ...datedOf(fact), name: title, url: at.page(opEdHref(slug)), opEd: slug };
  }
  const { id, kind, name } = entryOf(library, fact.entry);
  return { ...datedOf(fact), name, url: at.page(entryHref(kind, id)), entry: id };
}

/** A tie, its shared paragraphs counted: which they are is told where mentions are. */
export function tieItem({ a, b, relations, together }: Tie): TieItem {
  return {
    a,
    b,
    relations: relations.map(({ type, from, to }) => ({ type, from, to })),
    paragraphs: together.length,
    opEds: new Set(together.map(({ opEd }) => opEd)).size,
  };
}
