/** Readers’ own copies, joined with the digests whose glosses they carry. Only a private build has any. */
import { annotate, type AnnotatedBlock } from '../markdown/annotate.ts';
import { blocksOf, type Blocks, type WrittenNote } from '../markdown/blocks.ts';
import type { Collection } from '../markdown/collection.ts';
import { unnamedNote } from '../markdown/note-refs.ts';
import { parseText } from '../markdown/parse.ts';
import type { CopyData } from '../model/copy.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { OpEdData } from '../model/op-ed.ts';
import { glossesOf } from './glosses.ts';
import type { LibraryCopy, OpEd } from './library.ts';
import type { Written } from './read-file.ts';

/** A digest: as it is written, and as it was joined. */
export interface Digest {
  readonly written: Written<OpEdData>;
  readonly opEd: OpEd;
}

/**
 * Joins a copy.
 * @param digest the op-ed that it is a copy of, where it is of one
 */
export function joinCopy(
  { data, body }: Written<CopyData>,
  collection: Collection,
  digest: Digest | undefined,
): Checked<LibraryCopy> {
  const parsed = parseText(body, data.path);
  const cut = blocksOf(parsed.value, data.path, 'copy');
  const carried = digest && blocksOf(parseText(digest.written.body, digest.written.data.file).value, data.path).value;
  const notes = digest && carried ? notesById(carried, digest.opEd) : new Map<string, WrittenNote>();
  const diagnostics: Diagnostic[] = [...parsed.diagnostics, ...cut.diagnostics];
  const blocks = cut.value.blocks.map((block) => ({
    ...block,
    notes: block.notes.flatMap((note) => {
      const whole = note.of === undefined ? note : notes.get(note.of);
      if (whole === undefined) diagnostics.push(unnamedNote(note));
      return whole === undefined
        ? []
        : { ...whole, on: note.on, before: note.before, after: note.after, place: note.place };
    }),
  }));
  const annotated = annotate(blocks, collection, data.path, 'copy');
  diagnostics.push(...annotated.diagnostics);
  return { value: { ...data, ...textOf(annotated.value, carried), digest: digest?.opEd }, diagnostics };
}

function textOf(blocks: readonly AnnotatedBlock[], carried: Blocks | undefined) {
  return {
    blocks,
    mentions: blocks.flatMap((block) => block.mentions),
    notes: blocks.flatMap((block) => block.notes),
    glosses: glossesOf(blocks, carried?.glosses ?? []),
  };
}

/** The notes of a digest as they are written, by the ids that they have in it. */
function notesById({ blocks }: Blocks, opEd: OpEd): Map<string, WrittenNote> {
  const written = blocks.flatMap((block) => block.notes);
  const placeKey = ({ place }: Pick<WrittenNote, 'place'>) => `${place.line}:${place.column}`;
  const byPlace = new Map(written.map((note) => [placeKey(note), note]));
  return new Map(
    opEd.notes.flatMap((note) => {
      const found = byPlace.get(placeKey(note));
      return found === undefined ? [] : [[note.id, { ...found, id: note.id }]];
    }),
  );
}
