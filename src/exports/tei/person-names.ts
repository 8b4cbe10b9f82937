/** Names of CSL-JSON in TEI. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { z } from 'zod';
import type { Source } from '../../model/source.ts';

const text = z.string().optional();
const names = z.array(
  z.union([
    z.object({ literal: z.string() }),
    z.object({ family: z.string(), given: text, suffix: text, 'non-dropping-particle': text }),
  ]),
);

type Name = z.infer<typeof names>[number];

/**
 * Those who have a role in a work; none where the record names none.
 * @param field the role in CSL @param element what TEI calls them @param role what TEI’s name for them leaves open
 */
export function namesIn(record: Source, field: string, element: 'author' | 'editor', role?: string): Element[] {
  const found = names.safeParse(record[field]);
  if (!found.success) return [];
  return found.data.map((name) => x(element, { ...(role !== undefined && { role }) }, [nameElement(name)]));
}

/** A person’s name by its parts; a name that is one whole may be anybody’s. */
function nameElement(name: Name): Element {
  if ('literal' in name) return x('name', name.literal);
  const parts: [string, string | undefined][] = [
    ['forename', name.given],
    ['nameLink', name['non-dropping-particle']],
    ['surname', name.family],
    ['genName', name.suffix],
  ];
  return personName(parts.flatMap(([element, words]) => (words === undefined ? [] : [x(element, words)])));
}

/** The parts of a name with spaces between them. */
export function personName(parts: readonly Element[], attributes: Readonly<Record<string, string>> = {}): Element {
  const spaced = parts.flatMap((part, index) => (index === 0 ? [part] : [{ type: 'text', value: ' ' } as const, part]));
  return x('persName', { ...attributes }, spaced);
}
