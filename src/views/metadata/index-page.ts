/** Pages that list others, in the terms of schema.org. */
import type { CollectionPageLeaf } from 'schema-dts';
import type { Link } from '../shared.ts';

/** A list of pages; `terms` make it a glossary. */
export function collectionOf(name: string, links: readonly Link[], terms = false): CollectionPageLeaf {
  return {
    '@type': 'CollectionPage',
    mainEntity: terms
      ? {
          '@type': 'DefinedTermSet',
          name,
          hasDefinedTerm: links.map(({ text, href }) => ({ '@type': 'DefinedTerm', name: text, url: href })),
        }
      : { '@type': 'ItemList', itemListElement: listItems(links) },
  };
}

function listItems(links: readonly Link[]) {
  return links.map(
    ({ text, href }, index) => ({ '@type': 'ListItem', position: index + 1, name: text, url: href }) as const,
  );
}
