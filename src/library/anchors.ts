/** What is known of an op-ed's own text from its digest: the words of it that mentions, notes and quotations tell. */
import type { Name } from '../anchoring/names.ts';
import type { OpEdAnchors, Placeable, QuotedPlace } from '../copies/types.ts';
import type { EntryId } from '../model/ids.ts';
import type { Library, OpEd } from './library.ts';
import { namesOfEntries } from './names.ts';
import { those } from './those.ts';

/** The anchors of an op-ed; its glosses and notes in the order of the text. */
export function anchorsOf(library: Library, opEd: OpEd): OpEdAnchors {
  const glossed = new Set(opEd.glosses.map(({ entry }) => entry));
  return {
    slug: opEd.slug,
    title: opEd.title,
    paragraphs: opEd.blocks.filter(({ kind }) => kind === 'paragraph').length,
    placeables: opEd.blocks.flatMap((block) => placeablesIn(opEd, block)),
    quotations: opEd.blocks.flatMap(quotationsIn),
    ours: opEd.blocks.flatMap(ownWords),
    names: namesOf(library, glossed),
  };
}

function placeablesIn({ glosses }: OpEd, { id: block, mentions, notes }: OpEd['blocks'][number]): Placeable[] {
  const lemmas = new Map(glosses.filter((gloss) => gloss.block === block).map(({ id, lemma }) => [id, lemma]));
  const entries = mentions.flatMap(({ gloss, entry, copy, start }) =>
    gloss === undefined ? [] : [{ start, id: gloss, block, entry, exact: copy ?? lemmas.get(gloss) ?? '' }],
  );
  const noted = notes.map(({ id, copy, lemma, start }) => ({ start, id, block, exact: copy ?? lemma }));
  return [...entries, ...noted].toSorted((a, b) => a.start - b.start).map(({ start: _, ...placeable }) => placeable);
}

/** What stands between double quotation marks; a digest quotes the op-ed. */
function quotationsIn({ id: block, text }: OpEd['blocks'][number]): QuotedPlace[] {
  return Array.from(text.matchAll(/“([^“”]+)”/g), ([, exact = '']) => ({ block, exact }));
}

/** Words of the digest that the op-ed has not: those for which its own are told. */
function ownWords({ text, mentions, notes }: OpEd['blocks'][number]): string[] {
  const lemmas = [...mentions, ...notes].filter(({ copy }) => copy !== undefined);
  return lemmas.map(({ start, end }) => text.slice(start, end));
}

function namesOf({ entries, site }: Library, ids: ReadonlySet<EntryId>): Name<EntryId>[] {
  return namesOfEntries(those(entries, ids), site);
}
