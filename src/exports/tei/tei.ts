/** An op-ed, and the collection, in TEI P5 (version 4.11.0, https://tei-c.org/release/doc/tei-p5-doc/en/html/). */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Library, OpEd } from '../../library/library.ts';
import type { Addresses } from '../addresses.ts';
import { listOfSources } from './bibliography.ts';
import { listOfClaims } from './claims.ts';
import { contextOfCollection, contextOfOpEd, type Context } from './context.ts';
import { listsOfEntries } from './entries.ts';
import { collectionHeader, opEdHeader } from './header.ts';
import { listOfPlaces } from './places.ts';
import { listOfRelations } from './relations.ts';
import { textOf } from './text.ts';
import { writeTei } from './write.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';
const VERSION = '4.11.0';

/** An op-ed as a `TEI` document, with the entries, claims and sources that it leans on. */
export function opEdTei(library: Library, opEd: OpEd, at: Addresses): string {
  const context = contextOfOpEd(library, opEd, at);
  const content = context.readings.flatMap((reading) => [
    opEdHeader(context, reading, true),
    textOf(context, reading),
    ...standOff(context),
  ]);
  return writeTei(x('TEI', rootAttributes(context), content));
}

/**
 * The collection as a `teiCorpus`: each op-ed has its own author, source, rights and history, and so its own header; entries,
 * claims and sources stand once for all. A corpus has texts; one without an op-ed yet is a `TEI` document.
 */
export function collectionTei(library: Library, at: Addresses): string {
  const context = contextOfCollection(library, at);
  const opEds = context.readings.map((reading) =>
    x('TEI', [opEdHeader(context, reading, false), textOf(context, reading)]),
  );
  const lists = standOff(context);
  const content = lists.length + opEds.length === 0 ? [x('text', [x('body', [x('ab')])])] : [...lists, ...opEds];
  const root = opEds.length === 0 ? 'TEI' : 'teiCorpus';
  return writeTei(x(root, rootAttributes(context), [collectionHeader(context), ...content]));
}

function rootAttributes({ library }: Context): Record<string, string> {
  return { xmlns: NAMESPACE, version: VERSION, 'xml:lang': library.site.language };
}

/** What the texts point to; nothing where they point to nothing. */
function standOff(context: Context): Element[] {
  const lists = [
    ...listsOfEntries(context),
    ...listOfPlaces(context),
    ...listOfRelations(context),
    ...listOfClaims(context),
    ...listOfSources(context),
  ];
  return lists.length === 0 ? [] : [x('standOff', lists)];
}
