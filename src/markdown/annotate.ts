/** Blocks and a dictionary in; the same text with its mentions and notes, each placed and drawn in the tree, out. */
import type { Element } from 'hast';
import { findMentionsIn } from '../anchoring/texts.ts';
import type { Checked, Diagnostic, Place } from '../model/diagnostic.ts';
import type { Mention, Note } from '../model/gloss.ts';
import { entryGlossId } from '../model/gloss-ids.ts';
import type { EntryId, GlossId } from '../model/ids.ts';
import type { Block, TextForm } from './blocks.ts';
import { blockQuotationsIn, flatten, type Range } from './flatten.ts';
import { readMarks, type ExplicitMark } from './marks.ts';
import { NoteIds, placeNote } from './notes.ts';
import { toHtml } from './html.ts';
import { placeInFlat, placesIn, type Places } from './place.ts';
import type { Collection } from './collection.ts';
import { refuseCitations } from './citations.ts';
import { drawMention, drawNote, type EntryLink } from './draw.ts';
import { linker } from './wrap.ts';

/** A block of an annotated text. */
export interface AnnotatedBlock extends Pick<Block, 'kind' | 'number' | 'section'> {
  readonly id: string;
  /** Its flat text, in which positions count. */
  readonly text: string;
  /** Its content as HTML, without the element itself. */
  readonly html: string;
  readonly tagName: string;
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
  /** Words that the editor left unexplained on purpose. */
  readonly leftAlone: readonly Range[];
  readonly blockQuotations: readonly Range[];
  readonly places: Places;
}

/**
 * Annotates a text's blocks; the trees are changed in place.
 *
 * The first mention of an entry in a section gets a margin gloss, and those that ask for one; in a copy, of an entry that has any
 * that asks for one, only those. The words of a copy are another's: what looks like a citation is none, and a name that is not
 * one entry's alone is left.
 */
export function annotate(
  blocks: readonly Block[],
  collection: Collection,
  file: string,
  form: TextForm = 'op-ed',
): Checked<AnnotatedBlock[]> {
  const diagnostics: Diagnostic[] = [];
  const read = blocks.map((block, index) => {
    const { marks, diagnostics: wrong } = readMarks(block.element, collection.entries, file);
    diagnostics.push(...wrong, ...(form === 'copy' ? [] : refuseCitations(block.element, file)));
    const id = block.id ?? `b${index + 1}`;
    const flat = flatten(block.element);
    const { element } = block;
    const blockQuotations = blockQuotationsIn(flat, element);
    return { ...block, places: placesIn(flat, element, file), blockQuotations, id, marks, text: flat.text };
  });
  const marked = form === 'op-ed' ? [] : read.flatMap(({ marks }) => marks.filter((mark) => mark.glossed));
  const glossed = new Glossed(new Set(marked.map(({ id }) => id)));
  const found = findInBlocks(read, collection, glossed);
  if (form === 'op-ed') diagnostics.push(...found.ambiguous);
  const mentions = Map.groupBy(found.mentions, (mention) => mention.block);
  const ids = new NoteIds(read.flatMap(({ notes }) => notes.flatMap(({ id }) => id ?? [])));
  const annotated = read.map((block): AnnotatedBlock => {
    const own = mentions.get(block.id) ?? [];
    const notes = block.notes
      .flatMap((note) => {
        const placed = placeNote(note, block, read, ids, collection);
        diagnostics.push(...placed.diagnostics);
        return placed.value ?? [];
      })
      .toSorted((a, b) => a.start - b.start);
    const { kind, number, section, id, text, element, places, blockQuotations } = block;
    const leftAlone = block.marks.filter((mark) => mark.id === undefined);
    draw(element, own, notes, collection.link);
    const html = toHtml(element);
    return {
      kind,
      number,
      section,
      id,
      text,
      tagName: element.tagName,
      html,
      mentions: own,
      notes,
      leftAlone,
      blockQuotations,
      places,
    };
  });
  return { value: annotated, diagnostics };
}

interface ReadBlock extends Block {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly ExplicitMark[];
  readonly places: Places;
  readonly blockQuotations: readonly Range[];
}

/** Finds mentions in the text as a whole, so that a family name in ¶ 5 may mean someone named in ¶ 2. */
function findInBlocks(
  blocks: readonly ReadBlock[],
  collection: Collection,
  glossed: Glossed,
): { mentions: Mention[]; ambiguous: Diagnostic[] } {
  const unclear: Diagnostic[] = [];
  const found = findMentionsIn(blocks, collection.dictionary, ({ marks }) => marks);
  const mentions = found.flatMap(({ part: block, mentions: own }) => {
    const markAt = new Map(block.marks.map((mark) => [mark.start, mark]));
    return own.flatMap(({ ids, start, end }) => {
      const [entry, ...rivals] = ids;
      if (entry === undefined) return [];
      if (rivals.length > 0) {
        unclear.push(ambiguous(block.text.slice(start, end), ids, placeInFlat(block.places, start)));
        return [];
      }
      const mark = markAt.get(start);
      const gloss = glossed.idFor(entry, block.section, mark?.glossed ?? false);
      return { entry, block: block.id, start, end, gloss, copy: mark?.copy };
    });
  });
  return { mentions, ambiguous: unclear };
}

/** Decides which mentions get a margin gloss: the first of each entry in each section. */
class Glossed {
  private readonly sections = new Set<string>();
  private readonly used = new Set<GlossId>();
  /** The number that each entry has reached; below it all ids are taken. */
  private readonly counts = new Map<EntryId, number>();
  private readonly onlyMarked: ReadonlySet<EntryId | undefined>;

  /** @param onlyMarked entries that get a gloss only where it is asked for */
  constructor(onlyMarked: ReadonlySet<EntryId | undefined>) {
    this.onlyMarked = onlyMarked;
  }

  idFor(entry: EntryId, section: number, forced: boolean): GlossId | undefined {
    const key = `${section} ${entry}`;
    if (!forced && (this.sections.has(key) || this.onlyMarked.has(entry))) return undefined;
    this.sections.add(key);
    let count = (this.counts.get(entry) ?? 0) + 1;
    while (this.used.has(entryGlossId(entry, count))) count++;
    this.counts.set(entry, count);
    const id = entryGlossId(entry, count);
    this.used.add(id);
    return id;
  }
}

function ambiguous(words: string, ids: readonly EntryId[], place: Place): Diagnostic {
  return {
    code: 'ambiguous-name',
    message: `“${words}” may name ${ids.join(' or ')}.`,
    mend: `Write <Mention of="${ids[0]}">${words}</Mention>, or take the alias from all but one of them.`,
    ...place,
  };
}

/** Draws mentions, then notes, back to front so that earlier positions stay true. */
function draw(element: Element, mentions: readonly Mention[], notes: readonly Note[], link: EntryLink): void {
  const wrap = linker(element);
  for (const mention of mentions.toReversed()) drawMention(wrap, mention, link);
  for (const note of notes.toSorted((a, b) => b.end - a.end || b.start - a.start)) drawNote(element, note);
}
