/** The relations between the entries of a file. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Context } from './context.ts';
import { asOneWord, entryXmlId, namedXmlId } from './ids.ts';

/** The category of a type of relation. */
export const relationXmlId = (type: string): string => namedXmlId('relation', type);

/** A list of relations of which both ends are in the file; a symmetric one stands once. */
export function listOfRelations({ library, entries }: Pick<Context, 'library' | 'entries'>): Element[] {
  const own = new Set(entries.map(({ id }) => id));
  const all = entries.flatMap(({ id, relations }) =>
    relations.flatMap(({ type, to }) => {
      if (!own.has(to)) return [];
      const pointers = [`#${entryXmlId(id)}`, `#${entryXmlId(to)}`] as const;
      const relation = library.site.relations.get(type);
      return [{ type, ends: endsOf(pointers, relation?.reads === relation?.reverse) }];
    }),
  );
  const distinct = new Map(all.map((each) => [JSON.stringify(each), each]));
  if (distinct.size === 0) return [];
  const relations = [...distinct.values()].map(({ type, ends }) =>
    x('relation', { name: asOneWord(type), ...ends, ana: `#${relationXmlId(type)}` }),
  );
  return [x('listRelation', relations)];
}

function endsOf([from, to]: readonly [string, string], isMutual: boolean): Record<string, string> {
  return isMutual ? { mutual: [from, to].toSorted().join(' ') } : { active: from, passive: to };
}
