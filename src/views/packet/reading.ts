/** A reading of a packet: the paragraphs that are assigned, each with its numbered notes. */
import type { EntryGloss, Library, LibrarySession, OpEd } from '../../library/library.ts';
import type { Note } from '../../model/gloss.ts';
import type { ClaimId, EntryId, SourceId } from '../../model/ids.ts';
import type { ParagraphRun } from '../../model/reading-list.ts';
import { paragraphWords } from '../../model/words.ts';
import { numbersOf, opEdOf } from '../assigned.ts';
import { bylineWords } from '../bylines.ts';
import { readingView } from '../copy.ts';
import { glossView, noteView } from '../gloss.ts';
import type { BlockView, OpEdView } from '../op-ed.ts';
import { numberCalls } from './html.ts';
import type { Printed } from './printed.ts';
import type { Refer } from './sources.ts';
import { entryRef, type EntryRef, type Link, type SourceRef } from '../shared.ts';

export interface PacketReading {
  /** Its fragment on the page, `s1-r2`. */
  readonly id: string;
  readonly title: string;
  /** For running heads. */
  readonly short: string;
  readonly byline: string;
  /** How its authors are known, where no byline was seen. */
  readonly known: readonly string[];
  readonly publication: string | undefined;
  readonly date: string | undefined;
  /** At its publisher. */
  readonly url: string | undefined;
  /** “¶¶ 3–7”; none where the whole is assigned. */
  readonly paragraphs: string | undefined;
  /** What stands here: a digest, the text by right, or the reader’s own copy. */
  readonly form: string;
  /** What is inferred about it, and how: where it first stands. */
  readonly inferred: OpEdView['inferred'];
  /** What to look for. */
  readonly note: string | undefined;
  /** Where its paragraphs stand already, when an earlier session assigns them too; then it has none here. */
  readonly earlier: string | undefined;
  readonly blocks: readonly PacketBlock[];
}

export interface PacketBlock extends Pick<BlockView, 'kind' | 'number' | 'tagName' | 'html'> {
  readonly id: string;
  readonly notes: readonly PacketNote[];
}

/** A gloss or a note, as it stands at the foot of a page. */
export interface PacketNote {
  readonly id: string;
  readonly number: number;
  /** The entry that is glossed; of a note its words say what it is of. */
  readonly entry: EntryRef | undefined;
  /** “Disputed”, of a note. */
  readonly label: string | undefined;
  readonly lead: string;
  readonly html: string | undefined;
  readonly sources: readonly SourceRef[];
  /** The claim on which it is, where the packet has its positions. */
  readonly claim: Link | undefined;
}

/** What is the same for all readings of a session. */
export interface PacketContext {
  readonly library: Library;
  /** Where the packet has the positions on claims. */
  readonly claims: ReadonlyMap<ClaimId, Link>;
  readonly printed: Printed;
  readonly refer: Refer;
}

/** A reading as a packet has it. @param id its fragment on the page */
export function packetReading(
  context: PacketContext,
  assigned: LibrarySession['readings'][number],
  id: string,
): PacketReading {
  const { library, printed } = context;
  const opEd = opEdOf(library, assigned.opEd);
  const view = readingView(library, opEd);
  const copy = library.copies.get(opEd.slug);
  const text = copy ?? opEd;
  const runs = assigned.paragraphs;
  const blocks = assignedBlocks(view.blocks, runs);
  const numbers = blocks.flatMap(({ number }) => number ?? []);
  const earlier = printed.placeOfAll(opEd.slug, numbers);
  const isFirst = !printed.has(opEd.slug);
  for (const { id: block, number } of blocks)
    if (number !== undefined) printed.note(opEd.slug, number, `#${id}-${block}`);
  return {
    id,
    short: opEd.short ?? opEd.title,
    title: view.title,
    byline: bylineWords(view.bylines),
    known: view.bylines.flatMap(({ name, how }) => (how === undefined ? [] : [`${name}: ${how}`])),
    publication: view.publication?.name,
    date: view.date,
    url: view.url,
    paragraphs: runs && paragraphWords(numbersOf(runs)),
    form: formWords(view.form, opEd.rights),
    inferred: isFirst ? view.inferred : [],
    note: assigned.note?.html,
    earlier,
    blocks: earlier === undefined ? numbered(context, text, blocks, id) : [],
  };
}

function formWords(form: 'digest' | 'full' | 'copy', rights: string): string {
  if (form === 'copy')
    return 'The full text, from your own copy of a text that belongs to others. It is not to be published.';
  if (form === 'full') return `Full text. ${rights}`;
  return 'A digest in our own words, paragraph for paragraph, with short quotations. The op-ed belongs to its author and is not reproduced.';
}

/** The blocks of what is assigned: headings and captions go with the paragraph after them, at the end with that before. */
export function assignedBlocks<T extends Pick<BlockView, 'number'>>(
  blocks: readonly T[],
  runs: readonly ParagraphRun[] | undefined,
): T[] {
  if (runs === undefined) return [...blocks];
  const last = blocks.findLast(({ number }) => number !== undefined)?.number;
  return blocks.filter((block, index) => {
    const number = block.number ?? blocks.slice(index).find((next) => next.number !== undefined)?.number ?? last;
    return number !== undefined && runs.some(({ from, to }) => from <= number && number <= to);
  });
}

type Text = Pick<OpEd, 'glosses' | 'notes'>;

function numbered(context: PacketContext, text: Text, blocks: readonly BlockView[], reading: string): PacketBlock[] {
  const glosses = new Map<string, EntryGloss>(text.glosses.map((gloss) => [gloss.id, gloss]));
  const notes = new Map<string, Note>(text.notes.map((note) => [note.id, note]));
  let before = 0;
  return blocks.map(({ id, kind, number, tagName, html }) => {
    const { html: withNumbers, called } = numberCalls(html, reading, before);
    const own = called.map((target, index): PacketNote => {
      const place = { id: `${reading}-${target}`, number: before + index + 1 };
      const gloss = glosses.get(target);
      if (gloss !== undefined) return { ...place, ...glossInShort(context, gloss) };
      const note = notes.get(target);
      if (note !== undefined) return { ...place, ...noteInShort(context, note) };
      throw new Error(`${reading} has a call of “${target}”, which there is not.`);
    });
    before += called.length;
    return { id: `${reading}-${id}`, kind, number, tagName, html: withNumbers, notes: own };
  });
}

type InShort = Omit<PacketNote, 'id' | 'number'>;

/** So many of an entry’s sources stand in a note, the weightiest first; all would fill a third of the packet. */
const OF_ENTRY = 2;

/** The entry’s name, its lead, why it matters here, and what that rests on. */
function glossInShort(context: PacketContext, gloss: EntryGloss): InShort {
  const { library } = context;
  const { entry, lead, here } = glossView(library, gloss);
  return {
    entry,
    label: undefined,
    lead,
    html: here,
    sources: sourcesOf(context, gloss.entry, gloss.sources),
    claim: undefined,
  };
}

/** The sources that a gloss names itself, then the first of its entry. */
function sourcesOf({ library, refer }: PacketContext, entry: EntryId, own: readonly SourceId[]): SourceRef[] {
  const ids = new Set([...own, ...(library.entries.get(entry)?.sources ?? []).slice(0, OF_ENTRY)]);
  return [...ids].map(refer);
}

/** A note on a claim whose positions the packet lacks names a source of each, or what the claim rests on. */
function noteInShort({ library, claims, refer }: PacketContext, note: Note): InShort {
  const { label, html } = noteView(library, note);
  const claim = note.claim && claims.get(note.claim);
  const other = note.claim && claim === undefined ? library.claims.get(note.claim) : undefined;
  const ofSides = (other?.positions ?? []).flatMap(({ sources }) => sources.slice(0, 1));
  const ofClaim = ofSides.length > 0 ? ofSides : (other?.sources ?? []).slice(0, OF_ENTRY);
  const sources = [...new Set([...note.sources, ...ofClaim])].map(refer);
  return { entry: undefined, label, lead: '', html, sources, claim };
}

/** An entry to know: what its reference says, and what it is. */
export interface KnownEntry extends EntryRef {
  readonly summary: string;
  readonly sources: readonly SourceRef[];
}

/** An entry to know as a packet has it. */
export function knownEntry(context: PacketContext, id: EntryId): KnownEntry {
  const { library } = context;
  const summary = library.entries.get(id)?.summary ?? '';
  return { ...entryRef(library, id), summary, sources: sourcesOf(context, id, []) };
}
