/** The files of a content folder, from disk. What cannot be read is a file with a problem: reading never throws or waits. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COPIES, type ContentFile, type Problem } from './files.ts';
import { unreadable } from './readable.ts';
import { systemCode } from './system-error.ts';
import { decode } from './text.ts';

/** The content folder, from the project's root; another collection can be built by naming another. */
export const contentRoot = process.env['POSTIL_CONTENT'] ?? 'content';

/** Whether readers’ own copies belong to the library: for reading on this machine, never for publication. */
export const withCopies = process.env['POSTIL_COPIES'] === '1';

/** Whether answers to questions belong to the library, and what else is for instructors alone. */
export const withAnswers = process.env['POSTIL_ANSWERS'] === '1';

/** Whether the build makes the packets of reading lists as PDF, after the pages. */
export const withPackets = process.env['POSTIL_PACKETS'] === '1';

const READ = /\.(?:mdx?|ya?ml|json)$/;
/** What may lie in the folder without being part of it: the license, and what editors of text leave behind. */
const PASSED_OVER = /^LICEN[CS]E|~$|\.(?:new|orig|bak)$/;
/**
 * Readers' own copies never enter a library for publication. Names that begin with a dot lie outside (`../`), or belong to an
 * editor or the system (`.#a.md`, `._a.md`).
 */
const LEFT_OUT = /^copies(?:\/|$)|(?:^|\/)\./;

/**
 * Whether a path, relative to `content/`, belongs to the library; what lies outside (`../`) does not. A file that nothing
 * reads does, so that a misnamed one is reported.
 */
export function isContentPath(path: string): boolean {
  return !LEFT_OUT.test(path) && !PASSED_OVER.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Reads every content file below `folder`, in the order of their paths. */
export async function readContentFolder(folder: string): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  // One after the other: a large collection does not run out of open files.
  for (const path of (await pathsBelow(folder, '')).toSorted()) {
    const file = await readContentFile(folder, path);
    if (file !== undefined) files.push(file);
  }
  return files;
}

/** Reads the copies in a content folder, in the order of their names: its pages, and nothing else that lies there. */
export async function readCopies(folder: string): Promise<ContentFile[]> {
  const paths = (await amongCopies(folder)).filter(isPage).map(({ path }) => path);
  const files = await Promise.all(paths.map((path) => readContentFile(folder, path)));
  return files.filter((file) => file !== undefined);
}

/** What lies among the copies in a content folder. */
export interface AmongCopies {
  /** From the content folder. */
  readonly path: string;
  /** A link is one as well, for it may lead to one. */
  readonly isFile: boolean;
}

/** What lies among the copies without being a page, in the order of their names. */
export async function strayCopies(folder: string): Promise<AmongCopies[]> {
  return (await amongCopies(folder)).filter((each) => !isPage(each));
}

const isPage = ({ path, isFile }: AmongCopies): boolean => isFile && path.endsWith('.mdx');

async function amongCopies(folder: string): Promise<AmongCopies[]> {
  const entries = await readdir(join(folder, COPIES), { withFileTypes: true }).catch(() => []);
  return entries
    .filter(({ name }) => isContentPath(name))
    .map((entry) => ({ path: `${COPIES}/${entry.name}`, isFile: entry.isFile() || entry.isSymbolicLink() }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads one content file; line ends become `\n`. Nothing when it is gone. */
export async function readContentFile(folder: string, path: string): Promise<ContentFile | undefined> {
  try {
    const problem = await unreadable(folder, path);
    if (problem !== undefined) return { path, text: '', problem };
    return READ.test(path) ? { path, ...decode(await readFile(join(folder, path))) } : { path, text: '' };
  } catch (error) {
    const code = systemCode(error) ?? String(error);
    return code === 'ENOENT' ? undefined : { path, text: '', problem: refused(code) };
  }
}

/** Content files, and what may hide some: folders that cannot be opened, and links, which are not followed. */
async function pathsBelow(folder: string, within: string): Promise<string[]> {
  const entries = await readdir(join(folder, within), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return within === '' ? [] : [within];
  const paths = entries.map(async (entry) => {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (LEFT_OUT.test(path)) return [];
    if (entry.isDirectory()) return pathsBelow(folder, path);
    return entry.isSymbolicLink() || isContentPath(path) ? [path] : [];
  });
  return (await Promise.all(paths)).flat();
}

const refused = (code: string): Problem => ({
  message: `The system does not let this file be read (${code}).`,
  mend: 'Mend its permissions, or remove it.',
});

/**
 * Puts a file in its place whole or not at all: written beside it, then renamed. Makes its folder where there is none. Throws what the
 * system says.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.new`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
