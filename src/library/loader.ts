/** The content folder as an Astro collection, and the library joined from it: the only place here that knows Astro. */
import { relative, sep } from 'node:path';
import { getCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { withoutBroken } from './broken.ts';
import { isContentPath, readContentFile, readContentFolder, readCopies, withAnswers } from './disk.ts';
import type { ContentFile } from './files.ts';
import { buildLibrary } from './join.ts';
import type { Library } from './library.ts';
import { providedLibrary } from './provided.ts';

/** One file of the content folder, as the collection holds it. */
export const contentFile = z.object({
  path: z.string(),
  text: z.string(),
  problem: z.object({ message: z.string(), mend: z.string() }).optional(),
});

/**
 * Loads every file below `folder`, and in development again whenever one changes.
 * @param copies whether readers’ own copies are loaded too
 */
export function contentFolder(folder: string, copies: boolean): Loader {
  return {
    name: 'postil-content-folder',
    async load({ store, watcher, generateDigest }) {
      // A build hands the library to the pages.
      if (watcher === undefined) return store.clear();
      const put = (file: ContentFile) =>
        store.set({ id: file.path, data: { ...file }, digest: generateDigest(JSON.stringify(file)) });
      store.clear();
      (await readContentFolder(folder)).forEach(put);
      if (copies) (await readCopies(folder)).forEach(put);
      const within = (path: string) => relative(folder, path).split(sep).join('/');
      const update = async (path: string) => {
        const file = isContentPath(within(path)) ? await readContentFile(folder, within(path)) : undefined;
        if (file !== undefined) put(file);
      };
      watcher.add(folder);
      watcher.on('add', update).on('change', update);
      const remove = (path: string) => store.delete(within(path));
      watcher.on('unlink', remove).on('unlinkDir', remove);
    },
  };
}

let latest: { files: readonly ContentFile[]; library: Library } | undefined;

/**
 * The library that a build hands to the pages; in the preview that of the content as it is now, joined again only when a file has
 * changed. A broken copy is left out; throws what else is wrong.
 */
export async function getLibrary(): Promise<Library> {
  const provided = providedLibrary();
  if (provided !== undefined) return provided;
  const files = (await getCollection('files')).map((entry) => entry.data);
  if (latest !== undefined && sameFiles(latest.files, files)) return latest.library;
  const { value, diagnostics } = withoutBroken(files, (some) => buildLibrary(some, { answers: withAnswers })).made;
  if (diagnostics.length > 0 || value === undefined) throw new ContentError(diagnostics.map(formatDiagnostic));
  latest = { files, library: value };
  return value;
}

class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly hint = 'Each code is explained in docs/diagnostics/. `npm run check` shows all problems.';

  constructor(lines: readonly string[]) {
    super(`The content has ${lines.length === 1 ? 'a problem' : `${lines.length} problems`}:\n${lines.join('\n')}`);
  }
}

function sameFiles(a: readonly ContentFile[], b: readonly ContentFile[]): boolean {
  return a.length === b.length && a.every((file, index) => isSame(file, b[index]));
}

function isSame(a: ContentFile, b: ContentFile | undefined): boolean {
  return a.path === b?.path && a.text === b.text && a.problem?.message === b.problem?.message;
}
