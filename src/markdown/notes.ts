/** Placing notes: each on the words that it quotes, in its own block, exactly once. */
import { anchorQuotation, type ExactAnchor } from '../anchoring/quote.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Note } from '../model/gloss.ts';
import { noteGlossId } from '../model/gloss-ids.ts';
import type { ClaimId, GlossId, SourceId } from '../model/ids.ts';
import type { WrittenNote } from './blocks.ts';
import { refuseCitations, unknownSource } from './citations.ts';
import { flatten } from './flatten.ts';
import { toHtml } from './html.ts';
import { linkMentions } from './prose.ts';
import type { Collection } from './collection.ts';

interface TextBlock {
  readonly id: string;
  readonly number?: number | undefined;
  readonly text: string;
}

/** Hands out note ids in the order of the text; a repeated lemma gets the first number that is free. */
export class NoteIds {
  private readonly used: Set<GlossId>;

  /** @param taken ids that are settled already */
  constructor(taken: Iterable<GlossId> = []) {
    this.used = new Set(taken);
  }

  next(quotation: string): GlossId {
    let id = noteGlossId(quotation);
    for (let count = 2; this.used.has(id); count++) id = noteGlossId(quotation, count);
    this.used.add(id);
    return id;
  }
}

/** The note in its place, or why it has none. */
export function placeNote(
  note: WrittenNote,
  block: TextBlock,
  blocks: readonly TextBlock[],
  ids: NoteIds,
  collection: Collection,
): { value: Note | undefined; diagnostics: Diagnostic[] } {
  const diagnostics = unknownReferences(note, collection);
  const selector = { exact: note.on, prefix: note.before, suffix: note.after };
  const anchor = anchorQuotation(block.text, selector);
  if (anchor.status !== 'anchored') {
    const elsewhere = blocks.find((other) => anchorQuotation(other.text, selector).status === 'anchored');
    return { value: undefined, diagnostics: [...diagnostics, unplaced(note, anchor, elsewhere)] };
  }
  const { text } = flatten(note.body);
  diagnostics.push(...refuseCitations(note.body, note.place.file));
  diagnostics.push(...linkMentions(note.body, collection, note.place.file));
  const value = {
    id: note.id ?? ids.next(note.on),
    kind: note.kind,
    block: block.id,
    start: anchor.start,
    end: anchor.end,
    lemma: block.text.slice(anchor.start, anchor.end),
    copy: note.copy,
    claim: note.claim as ClaimId | undefined,
    emendation: note.emendation,
    sources: note.sources as SourceId[],
    html: toHtml(note.body),
    text,
    place: note.place,
  };
  return { value, diagnostics };
}

function unknownReferences(note: WrittenNote, collection: Collection): Diagnostic[] {
  const at = { position: { start: note.place } };
  const missing = note.sources.filter((id) => !collection.sources.has(id));
  const diagnostics = missing.map((id) => unknownSource(id, at, note.place.file));
  if (note.claim !== undefined && !collection.claims.has(note.claim))
    diagnostics.push({
      code: 'unknown-id',
      message: `There is no claim “${note.claim}”.`,
      mend: 'Write content/claims/ID.yaml, or mend the id.',
      ...note.place,
    });
  return diagnostics;
}

function unplaced(note: WrittenNote, anchor: ExactAnchor, elsewhere: TextBlock | undefined): Diagnostic {
  if (anchor.status === 'ambiguous')
    return {
      code: 'quotation-found-twice',
      message: `“${note.on}” stands ${anchor.rivals.length} times in this paragraph.`,
      mend: 'Quote more words, or add before="…" or after="…" with the words beside it.',
      ...note.place,
    };
  return {
    code: 'quotation-not-found',
    message: note.on === '' ? 'This note quotes no words.' : `“${note.on}” does not stand in the paragraph above.`,
    mend:
      elsewhere === undefined
        ? 'Quote words of the paragraph as they stand there, in on="…".'
        : `It stands in ${elsewhere.number === undefined ? elsewhere.id : `¶ ${elsewhere.number}`}: move the note behind that paragraph.`,
    ...note.place,
  };
}
