/** The files of a content folder, from disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from './files.ts';

/** The content folder, from the project's root; another collection can be built by naming another. */
export const contentRoot = process.env['POSTIL_CONTENT'] ?? 'content';

const READ = /\.(?:mdx?|ya?ml|json)$/;
/** Readers' own copies never enter a library for publication. */
const LEFT_OUT = /^(?:copies|\.\.)\//;

/** Whether a path, relative to `content/`, belongs to the library; what lies outside (`../`) does not. */
export function isContentPath(path: string): boolean {
  return READ.test(path) && !LEFT_OUT.test(path);
}

/** Reads every content file below `folder`, in the order of their paths. */
export async function readContentFolder(folder: string): Promise<ContentFile[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.map((name) => name.split(sep).join('/')).filter(isContentPath);
  return Promise.all(paths.toSorted().map((path) => readContentFile(folder, path)));
}

/** Reads one content file; line ends become `\n`. */
export async function readContentFile(folder: string, path: string): Promise<ContentFile> {
  const text = await readFile(join(folder, path), 'utf8');
  return { path: relative('.', path).split(sep).join('/'), text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}
