/** Readers’ own copies with something wrong in them, which must not keep the others, and the digests, from being read. */
import { isError, type Diagnostic } from '../model/diagnostic.ts';
import { COPIES, displayName, type ContentFile } from './files.ts';

export interface Sound<T> {
  /** The files that are left. */
  readonly files: readonly ContentFile[];
  /** What they make. */
  readonly made: T;
  /** What is wrong with the copies that were left out. */
  readonly broken: readonly Diagnostic[];
}

/**
 * Leaves out copies that have errors of their own, until none has: one may hide another’s. All other files stay, right or wrong.
 * @param make what is made of files, and tells what is wrong with them
 */
export function withoutBroken<T extends { readonly diagnostics: readonly Diagnostic[] }>(
  files: readonly ContentFile[],
  make: (files: readonly ContentFile[]) => T,
): Sound<T> {
  const made = make(files);
  const wrong = new Set(made.diagnostics.filter(isError).map(({ file }) => file));
  const out = new Set(
    files
      .filter(isCopy)
      .map(displayName)
      .filter((name) => wrong.has(name)),
  );
  if (out.size === 0) return { files, made, broken: [] };
  const rest = withoutBroken(
    files.filter((file) => !out.has(displayName(file))),
    make,
  );
  return { ...rest, broken: [...made.diagnostics.filter(({ file }) => out.has(file)), ...rest.broken] };
}

/** Whether a file is a reader’s own copy. */
export function isCopy({ path }: ContentFile): boolean {
  return path.startsWith(`${COPIES}/`);
}
