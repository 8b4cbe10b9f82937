/** What validation against the schema does not see in a TEI file: ids that stand twice, pointers that lead nowhere. For tests. */
import { readXml, type XmlElement } from '../strict-xml.ts';

/** Attributes whose value is one pointer or several (`teidata.pointer`). */
const POINTERS = new Set([
  ...['ref', 'target', 'targetEnd', 'corresp', 'source', 'active', 'passive', 'mutual', 'resp', 'ana', 'who', 'where'],
  ...['scheme', 'url', 'next', 'prev', 'sameAs', 'copyOf', 'wit', 'decls', 'datingMethod'],
]);

/** A name that may be an id (https://www.w3.org/TR/xml-names/#NT-NCName), as far as ours go. */
const NCNAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u;

/** The faults of a file, each in a line; throws when it is not well-formed. */
export function faultsIn(xml: string): string[] {
  const elements = [...allIn(readXml(xml))];
  const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  const known = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => `${id} stands twice`),
    ...ids.filter((id) => !NCNAME.test(id)).map((id) => `${id} is no name`),
    ...elements.flatMap((element) => deadPointers(element, known)),
  ];
}

/** Pointers that are neither an id of the file nor a whole address. */
function deadPointers({ name, attributes }: XmlElement, known: ReadonlySet<string>): string[] {
  return Object.entries(attributes)
    .filter(([attribute]) => POINTERS.has(attribute))
    .flatMap(([attribute, value]) =>
      value
        .trim()
        .split(/\s+/)
        .map((pointer) => ({ attribute, pointer })),
    )
    .filter(({ pointer }) => !(pointer.startsWith('#') ? known.has(pointer.slice(1)) : isWhole(pointer)))
    .map(({ attribute, pointer }) => `${name}/@${attribute} leads nowhere: ${pointer}`);
}

function isWhole(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)/.test(address) && URL.canParse(address);
}

/** The element and all that are in it, in the order of the document. */
export function* allIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* allIn(child);
}
