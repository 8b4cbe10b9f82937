/** A small collection for tests: valid as it stands, and easy to spoil in one place. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ContentFile } from './files.ts';
import { buildLibrary } from './join.ts';
import type { Library } from './library.ts';
import { sampleSite, sampleTexts } from './sample-texts.ts';

export { sampleSite };

/** The collection, in the order of its paths. */
export const sample: readonly ContentFile[] = filesOf(sampleTexts);

/** The ids of the sample’s op-ed `peace`, as its page has them. */
export const peaceIds: readonly string[] = [
  'p1',
  'p2',
  'c1',
  'g-osce',
  'g-ada-king',
  'g-minsk-ii',
  'g-zeno-adams',
  'n-began-the-talks',
  'n-the-truce-held',
];

/** Files from texts by path. */
export function filesOf(byPath: Readonly<Record<string, string>>): ContentFile[] {
  return Object.entries(byPath).map(([path, text]) => ({ path, text }));
}

/** The collection with these files put in, or put in the place of others. */
export function sampleWith(byPath: Readonly<Record<string, string>>): ContentFile[] {
  return filesOf({ ...sampleTexts, ...byPath });
}

/** The collection with one text of one file replaced; throws when it does not stand there. */
export function sampleEdited(path: string, from: string, to: string): ContentFile[] {
  const text = sampleTexts[path];
  if (text?.includes(from) !== true) throw new Error(`${path} has no “${from}”.`);
  return sampleWith({ [path]: text.replace(from, () => to) });
}

/** The collection with several texts replaced, each in another file. */
export function sampleEditedIn(
  ...edits: readonly (readonly [path: string, from: string, to: string])[]
): ContentFile[] {
  const edited = edits.map(([path, from, to]) => sampleEdited(path, from, to).find((file) => file.path === path));
  return sampleWith(Object.fromEntries(edited.flatMap((file) => (file === undefined ? [] : [[file.path, file.text]]))));
}

/** The library of files that have no problem; throws those that they have. */
export function libraryOf(files: readonly ContentFile[]): Library {
  const { value, diagnostics } = buildLibrary(files);
  if (diagnostics.length > 0 || value === undefined) throw new Error(diagnostics.map(inOneLine).join('\n'));
  return value;
}

/** A collection of these files and the sample’s site file alone. */
export function collectionOf(byPath: Readonly<Record<string, string>>): ContentFile[] {
  return filesOf({ 'site.yaml': sampleSite, ...byPath });
}

/** The problems of files, each as `file:line:column code message → mend`. */
export function problemsOf(files: readonly ContentFile[]): string[] {
  return buildLibrary(files).diagnostics.map(inOneLine);
}

function inOneLine({ file, line, column, code, message, mend }: Diagnostic): string {
  return `${file}:${line}:${column} ${code} ${message} → ${mend}`;
}

/** What is stored under an id; throws when nothing is. */
export function at<K extends string, V>(map: ReadonlyMap<K, V>, id: string): V {
  const value = map.get(id as K);
  if (value === undefined) throw new Error(`There is no “${id}”.`);
  return value;
}
