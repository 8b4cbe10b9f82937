/** What the script of the network’s page is told. */
import type { NetworkData, TieData } from '../../diagrams/network/data.ts';
import type { Library } from '../../library/library.ts';
import { opEdHref } from '../../model/urls.ts';
import { placeName } from '../entry.ts';
import { shortTitle } from './table.ts';
import { placeKey, type NetworkTies } from './ties.ts';

/** The network of a library, everything by its number. */
export function networkData(library: Library, { entries, shared, types, ties }: NetworkTies): NetworkData {
  const opEds = [...library.opEds.keys()];
  const opEdNumbers = new Map(opEds.map((slug, number) => [slug, number]));
  const placeNumbers = new Map(shared.map((place, number) => [placeKey(place), number]));
  const numberOf = (slug: (typeof opEds)[number]) => opEdNumbers.get(slug) ?? 0;
  return {
    entries: entries.map(({ id, name, kind, mentions }) => [
      id,
      name,
      kind,
      [...new Set(mentions.map(({ opEd }) => numberOf(opEd)))],
    ]),
    types: types.map(({ reads, isMutual }) => [reads, isMutual]),
    opEds: opEds.map((slug) => [slug, shortTitle(library, slug)]),
    places: shared.map((place) => [numberOf(place.opEd), placeName(place), opEdHref(place.opEd, place.block).slice(1)]),
    ties: ties.map(({ a, b, relations, together, isStrong }): TieData => [
      a,
      b,
      relations,
      together.map((place) => placeNumbers.get(placeKey(place)) ?? 0),
      isStrong,
    ]),
  };
}

/** Data as they may stand in an element `script`, which nothing in them can end. */
export function dataText(data: NetworkData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
