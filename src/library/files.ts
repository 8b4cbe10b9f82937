import type { Diagnostic } from '../model/diagnostic.ts';

/** A file of `content/`, by its path from there with `/` as separator. */
export interface ContentFile {
  readonly path: string;
  /** Empty when the file could not be read. */
  readonly text: string;
  /** Why it could not be read. */
  readonly problem?: Problem | undefined;
}

/** What is wrong with a file as a whole, and how to mend it. */
export type Problem = Pick<Diagnostic, 'message' | 'mend'>;

const CONTENT = 'content/';

/** The folder of readers’ own copies, in a content folder. */
export const COPIES = 'copies';

/** Diagnostics of a collection that lies in another folder, with its files named as they are found there. */
export function inFolder(diagnostics: readonly Diagnostic[], folder: string): Diagnostic[] {
  return diagnostics.map((each) =>
    each.file.startsWith(CONTENT) ? { ...each, file: `${folder}/${each.file.slice(CONTENT.length)}` } : each,
  );
}

/** How diagnostics name a file: from the project's root. */
export function displayName(file: Pick<ContentFile, 'path'>): string {
  return CONTENT + file.path;
}

/** The id that a file's name gives: its last part without the ending. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}

/** The first character of a file, for what concerns it as a whole. */
export function startOf(file: Pick<ContentFile, 'path'>): Pick<Diagnostic, 'file' | 'line' | 'column'> {
  return { file: displayName(file), line: 1, column: 1 };
}
