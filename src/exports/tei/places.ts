/** The places at which dated things happened, each once. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Context } from './context.ts';
import { namedXmlId } from './ids.ts';

/** The id of a place. */
export const placeXmlId = (name: string): string => namedXmlId('place', name);

/** A list of the places that the dated facts of the file’s entries name, by name; none where they name none. */
export function listOfPlaces({ entries }: Pick<Context, 'entries'>): Element[] {
  const names = new Set(entries.flatMap(({ dates }) => dates.flatMap(({ where }) => where ?? [])));
  if (names.size === 0) return [];
  const places = [...names].toSorted((a, b) => a.localeCompare(b, 'en'));
  return [
    x('listPlace', { type: 'places' }, [
      x('head', 'Places'),
      ...places.map((name) => x('place', { 'xml:id': placeXmlId(name) }, [x('placeName', name)])),
    ]),
  ];
}
