/** What the tests of this folder share: the sample, or the sample with files put in, as TEI. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { at, libraryOf, sampleWith } from '../../library/sample.ts';
import { addressesAt } from '../addresses.ts';
import { contextOfCollection, contextOfOpEd, type Context } from './context.ts';

/** The address at which the sample is published. */
export const addresses = addressesAt('https://reader.example');

/** The file of the op-ed `peace`, with texts by path put into the sample. */
export function peace(byPath: Readonly<Record<string, string>> = {}): Context {
  const library = libraryOf(sampleWith(byPath));
  return contextOfOpEd(library, at(library.opEds, 'peace'), addresses);
}

/** The file of the whole sample, with texts by path put into it. */
export function collection(byPath: Readonly<Record<string, string>> = {}): Context {
  return contextOfCollection(libraryOf(sampleWith(byPath)), addresses);
}

/** Nodes as XML, on one line. */
export function xml(nodes: Element | readonly ElementContent[]): string {
  return toXml('type' in nodes ? nodes : [...nodes], { closeEmptyElements: true, tightClose: true });
}
