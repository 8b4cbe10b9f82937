/** A file of `content/`, by its path from there with `/` as separator. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

const CONTENT = 'content/';

/** How diagnostics name a file: from the project's root. */
export function displayName(file: Pick<ContentFile, 'path'>): string {
  return CONTENT + file.path;
}

/** The id that a file's name gives: its last part without the ending. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}
