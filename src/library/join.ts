/** Joins what was read into a library; all that needs two files to be seen at once is checked here. */
import { annotate, type Collection } from '../markdown/annotate.ts';
import { blocksOf, type WrittenGloss } from '../markdown/blocks.ts';
import { unknownEntry } from '../markdown/marks.ts';
import { parseText } from '../markdown/parse.ts';
import { renderProse } from '../markdown/prose.ts';
import { toHtml } from '../markdown/html.ts';
import type { Claim } from '../model/claim.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import type { ClaimId, OpEdSlug, SourceId } from '../model/ids.ts';
import type { OpEdData } from '../model/op-ed.ts';
import type { Source } from '../model/source.ts';
import { entryHref } from '../model/urls.ts';
import type { ContentFile } from './files.ts';
import type { EntryGloss, Library, LibraryClaim, LibraryEntry, MentionInContext, OpEd } from './library.ts';
import { dictionaryOfEntries } from './names.ts';
import { readContents, type Contents, type Written } from './read.ts';
import { checkReferences } from './references.ts';
import { relationEnds } from './relations.ts';
import { chronologyOf } from './chronology.ts';

/** Builds the library from the files of `content/`. The value is usable only when there are no diagnostics. */
export function buildLibrary(files: readonly ContentFile[]): Checked<Library> {
  const contents = readContents(files);
  const diagnostics: Diagnostic[] = [...contents.diagnostics, ...checkReferences(contents)];
  const keep = <T>(checked: Checked<T>): T => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const collection = collectionOf(contents);
  const claims = contents.claims.map((claim) => keep(joinClaim(claim, collection)));
  const opEds = contents.opEds
    .map((opEd) => keep(joinOpEd(opEd, collection, claims)))
    .sort((a, b) => a.date.from.localeCompare(b.date.from) || a.slug.localeCompare(b.slug));
  const mentions = Map.groupBy(opEds.flatMap(mentionsInContext), (mention) => mention.entry);
  const related = relationEnds(contents.entries.map((entry) => entry.data));
  const entries = contents.entries.map((entry) =>
    keep(
      joinEntry(entry, collection, {
        mentions: mentions.get(entry.data.id) ?? [],
        related: related.get(entry.data.id) ?? [],
        claims: claims.filter((claim) => claim.concerns.includes(entry.data.id)).map((claim) => claim.id),
      }),
    ),
  );
  const value: Library = {
    opEds: byKey(opEds, (opEd) => opEd.slug),
    entries: byKey(entries, (entry) => entry.id),
    claims: byKey(claims, (claim) => claim.id),
    sources: byKey(contents.sources, (source: Source) => source.id),
    chronology: chronologyOf(entries),
  };
  return { value, diagnostics: diagnostics.toSorted(byPlace) };
}

function collectionOf(contents: Contents): Collection {
  const entries = contents.entries.map((entry) => entry.data);
  const kinds = new Map(entries.map((entry) => [entry.id, entry.kind]));
  return {
    dictionary: dictionaryOfEntries(entries),
    entries: new Set(kinds.keys()),
    sources: new Set(contents.sources.map((source) => source.id)),
    claims: new Set(contents.claims.map((claim) => claim.data.id)),
    link: (entry) => {
      const kind = kinds.get(entry) ?? 'concepts';
      return { href: entryHref(kind, entry), kind };
    },
  };
}

function joinOpEd(written: Written<OpEdData>, collection: Collection, claims: readonly LibraryClaim[]): Checked<OpEd> {
  const { data, body } = written;
  const parsed = parseText(body, data.file);
  const cut = blocksOf(parsed.value, data.file);
  const annotated = annotate(cut.value.blocks, collection, data.file);
  const blocks = annotated.value;
  const mentions = blocks.flatMap((block) => block.mentions);
  const notes = blocks.flatMap((block) => block.notes);
  const glosses = glossesOf(blocks, cut.value.glosses);
  const ownClaims = claimsOf(
    data.slug,
    notes.map((note) => note.claim),
    claims,
  );
  const value: OpEd = {
    ...data,
    blocks,
    mentions,
    notes,
    glosses,
    claims: ownClaims,
    sources: unique([
      ...data.sources,
      ...notes.flatMap((note) => note.sources),
      ...glosses.flatMap((gloss) => gloss.sources),
    ]),
  };
  const diagnostics = [
    ...parsed.diagnostics,
    ...cut.diagnostics,
    ...annotated.diagnostics,
    ...strayGlosses(cut.value.glosses, glosses, collection),
  ];
  return { value, diagnostics };
}

function glossesOf(blocks: OpEd['blocks'], written: readonly WrittenGloss[]): EntryGloss[] {
  const left = [...written];
  return blocks.flatMap((block) =>
    block.mentions.flatMap((mention): EntryGloss[] => {
      if (mention.gloss === undefined) return [];
      const index = left.findIndex((gloss) => gloss.of === mention.entry);
      const [own] = index === -1 ? [] : left.splice(index, 1);
      return [
        {
          id: mention.gloss,
          entry: mention.entry,
          block: block.id,
          lemma: block.text.slice(mention.start, mention.end),
          here: own && toHtml(own.body),
          sources: (own?.sources ?? []) as SourceId[],
        },
      ];
    }),
  );
}

/** Glosses for entries that do not exist or that the op-ed never mentions. */
function strayGlosses(
  written: readonly WrittenGloss[],
  glosses: readonly EntryGloss[],
  collection: Collection,
): Diagnostic[] {
  return written.flatMap((gloss): Diagnostic[] => {
    if (!collection.entries.has(gloss.of)) return [unknownEntry(gloss.of, gloss.place)];
    if (glosses.some((placed) => placed.entry === gloss.of && placed.here !== undefined)) return [];
    return [
      {
        code: 'misplaced-component',
        message: `The op-ed never mentions “${gloss.of}”, which this gloss explains.`,
        mend: `Write <Mention of="${gloss.of}">…</Mention> where it is meant, or remove the gloss.`,
        ...gloss.place,
      },
    ];
  });
}

/** The claims of an op-ed: those its notes show, then those that say they are made in it. */
function claimsOf(slug: OpEdSlug, shown: readonly (ClaimId | undefined)[], claims: readonly LibraryClaim[]): ClaimId[] {
  const made = claims
    .filter((claim) => claim.made.some((place) => place.opEd === slug))
    .toSorted((a, b) => firstParagraph(a, slug) - firstParagraph(b, slug))
    .map((claim) => claim.id);
  return unique([...made, ...shown.filter((id) => id !== undefined)]);
}

function firstParagraph(claim: LibraryClaim, slug: OpEdSlug): number {
  return claim.made.find((place) => place.opEd === slug)?.paragraph ?? Infinity;
}

function mentionsInContext(opEd: OpEd): MentionInContext[] {
  return opEd.blocks.flatMap((block) =>
    block.mentions.map((mention) => ({ ...mention, opEd: opEd.slug, paragraph: block.number, text: block.text })),
  );
}

function joinEntry(
  written: Written<Entry>,
  collection: Collection,
  joined: Pick<LibraryEntry, 'mentions' | 'related' | 'claims'>,
): Checked<LibraryEntry> {
  const { data, body } = written;
  const prose = renderProse(body, data.file, collection, { self: data.id, sources: data.sources });
  const { html, sources: cites } = prose.value;
  return { value: { ...data, ...joined, html, cites }, diagnostics: prose.diagnostics };
}

function joinClaim(written: Written<Claim>, collection: Collection): Checked<LibraryClaim> {
  const { data } = written;
  const diagnostics: Diagnostic[] = [];
  const html = (text: string): string => {
    const prose = renderProse(text, data.file, collection);
    diagnostics.push(...prose.diagnostics);
    return prose.value.html;
  };
  const value: LibraryClaim = {
    ...data,
    statementHtml: html(data.statement),
    agreedHtml: data.agreed === undefined ? undefined : html(data.agreed),
    shownHtml: data.shown === undefined ? undefined : html(data.shown),
    positions: data.positions.map((position) => ({ ...position, html: html(position.statement) })),
  };
  return { value, diagnostics };
}

function byKey<K, V>(values: readonly V[], key: (value: V) => K): Map<K, V> {
  return new Map(values.map((value) => [key(value), value]));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
