/** Op-eds with their annotated texts, and the claims that are made in them. */
import { annotate, type AnnotatedBlock } from '../markdown/annotate.ts';
import { blocksOf } from '../markdown/blocks.ts';
import type { Collection } from '../markdown/collection.ts';
import { parseText } from '../markdown/parse.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { ClaimId, OpEdSlug } from '../model/ids.ts';
import { pathOf } from '../model/ledger.ts';
import type { OpEdData } from '../model/op-ed.ts';
import type { DigestedCollection } from './asked.ts';
import { joinGlosses } from './glosses.ts';
import type { FormerIds } from './ledger.ts';
import type { EntryGloss, LibraryClaim, MentionInContext, OpEd } from './library.ts';
import { opEdIds } from './published.ts';
import type { Filed, Written } from './read-file.ts';
import type { Steps } from './steps.ts';

/** Joins op-eds with the claims that are made in them; in the order of their dates. */
export function joinOpEds(
  written: readonly Filed<OpEdData>[],
  collection: DigestedCollection,
  claims: readonly LibraryClaim[],
  former: FormerIds,
  steps: Steps,
): Checked<OpEd[]> {
  const made = claimsMade(claims);
  const joined = written.map((each) => {
    const text = steps.takeIn('text', each.from, collection, (asked) => textOf(each, asked));
    const value = joinOpEd(each.data, text.value, made.get(each.data.slug) ?? [], former);
    return { value, diagnostics: text.diagnostics };
  });
  const opEds = joined.map(({ value }) => value);
  return {
    value: opEds.sort((a, b) => a.date.from.localeCompare(b.date.from, 'en') || a.slug.localeCompare(b.slug, 'en')),
    diagnostics: joined.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What an op-ed’s body makes. */
interface OpEdText {
  readonly blocks: readonly AnnotatedBlock[];
  readonly glosses: readonly EntryGloss[];
}

function textOf({ data, body }: Written<OpEdData>, collection: Collection): Checked<OpEdText> {
  const parsed = parseText(body, data.file);
  const cut = blocksOf(parsed.value, data.file);
  const annotated = annotate(cut.value.blocks, collection, data.file);
  const joined = joinGlosses(annotated.value, cut.value.glosses, collection);
  const diagnostics = [parsed, cut, annotated, joined].flatMap((step) => step.diagnostics);
  return { value: { blocks: annotated.value, glosses: joined.value }, diagnostics };
}

function joinOpEd(data: OpEdData, { blocks, glosses }: OpEdText, made: readonly ClaimId[], former: FormerIds): OpEd {
  const notes = blocks.flatMap((block) => block.notes);
  return {
    ...data,
    blocks,
    mentions: blocks.flatMap((block) => block.mentions),
    notes,
    glosses,
    claims: unique([...made, ...notes.flatMap((note) => note.claim ?? [])]),
    former: former(pathOf('op-eds', data.slug), opEdIds({ blocks, glosses, notes })),
    sources: unique([
      ...data.sources,
      ...notes.flatMap((note) => note.sources),
      ...glosses.flatMap((gloss) => gloss.sources),
    ]),
  };
}

/** The claims that say that they are made in each op-ed, in the order of its paragraphs. */
function claimsMade(claims: readonly LibraryClaim[]): ReadonlyMap<OpEdSlug, readonly ClaimId[]> {
  const places = claims.flatMap(({ id, made }) => {
    // Of several places in one op-ed, the one that is told first.
    const firsts = new Map(made.toReversed().map(({ opEd, paragraph = Infinity }) => [opEd, paragraph]));
    return [...firsts].map(([opEd, paragraph]) => ({ id, opEd, paragraph }));
  });
  const byOpEd = Map.groupBy(places, ({ opEd }) => opEd);
  return new Map(
    [...byOpEd].map(([opEd, own]) => [
      opEd,
      own.toSorted((a, b) => inOrder(a.paragraph, b.paragraph)).map(({ id }) => id),
    ]),
  );
}

/** Claims without a paragraph come last. */
const inOrder = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The mentions of an op-ed as entries’ pages show them. */
export function mentionsInContext(opEd: OpEd): MentionInContext[] {
  return opEd.blocks.flatMap((block) =>
    block.mentions.map((mention) => ({ ...mention, opEd: opEd.slug, paragraph: block.number, text: block.text })),
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
