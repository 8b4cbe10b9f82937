/** Notes from a file among those that are here: none is lost, and none comes twice. */
import { counted } from '../../model/words.ts';
import { textOf, type Note } from './note.ts';

export interface Merge {
  readonly added: readonly Note[];
  /** Those that are newer than here, with what they take the place of. */
  readonly replaced: readonly { readonly before: Note; readonly after: Note }[];
  /** Those that say the same here. */
  readonly same: readonly Note[];
  /** Those that say something else here, and later. */
  readonly older: readonly Note[];
  /** Those on another page. */
  readonly elsewhere: readonly Note[];
}

/** @param paths the page’s in the site: that of today, and those that it had */
export function mergeNotes(here: readonly Note[], coming: readonly Note[], paths: readonly string[]): Merge {
  const mine = new Map(here.map((note) => [note.id, note]));
  const replaced: Merge['replaced'][number][] = [];
  const rest: Record<Exclude<keyof Merge, 'replaced'>, Note[]> = { added: [], same: [], older: [], elsewhere: [] };
  for (const note of latestOf(coming)) {
    const before = mine.get(note.id);
    if (!paths.includes(note.target.source)) rest.elsewhere.push(note);
    else if (before === undefined) rest.added.push(note);
    else if (textOf(before) === textOf(note)) rest.same.push(note);
    else if (note.modified > before.modified) replaced.push({ before, after: note });
    else rest.older.push(note);
  }
  return { ...rest, replaced };
}

/** A file may have a note twice. */
function latestOf(notes: readonly Note[]): Iterable<Note> {
  const latest = new Map<string, Note>();
  for (const note of notes) if (note.modified >= (latest.get(note.id)?.modified ?? '')) latest.set(note.id, note);
  return latest.values();
}

/** What became of the notes of a file, as a sentence. @param noun “note”, “answer” @param unread how many could not be read */
export function mergeWords({ added, replaced, same, older, elsewhere }: Merge, noun: string, unread: number): string {
  const clauses = [
    `${counted(added.length, noun)} added`,
    replaced.length > 0 && `${replaced.length} newer than here replaced`,
    same.length > 0 && `${same.length} ${same.length === 1 ? 'was' : 'were'} the same`,
    older.length > 0 && `${older.length} older than here left out`,
    elsewhere.length > 0 &&
      (elsewhere.length === 1
        ? '1 is for another page and was left out'
        : `${elsewhere.length} are for other pages and were left out`),
    unread > 0 && `${unread} could not be read`,
  ];
  return `${clauses.filter((clause) => clause !== false).join(', ')}.`;
}
