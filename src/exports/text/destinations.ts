/** Links and pictures, written with addresses that can be copied as they stand: remark would escape each `&` and `_` in them. */
import type { Image, Link } from 'mdast';
import type { Options } from 'remark-stringify';

type Handle = NonNullable<NonNullable<Options['handlers']>['link']>;
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

/** A link; one whose words are its address stands in angle brackets (CommonMark § 6.5). */
const link: Handle = (node: Link, _parent, state, info) => {
  if (isShown(node)) return `<${node.url}>`;
  const exit = state.enter('label');
  const words = state.containerPhrasing(node, { ...info, before: '[', after: '](' });
  exit();
  return `[${words}](${target(node, state, info)})`;
};

/** A picture, by its words and its address. */
const image: Handle = (node: Image, _parent, state, info) => {
  const exit = state.enter('label');
  const words = state.safe(node.alt, { ...info, before: '[', after: ']' });
  exit();
  return `![${words}](${target(node, state, info)})`;
};

/** How remark-stringify is to write links and pictures; `peek` tells it with which character each begins. */
export const handlers: NonNullable<Options['handlers']> = {
  link: Object.assign(link, { peek: (node: Link) => (isShown(node) ? '<' : '[') }),
  image: Object.assign(image, { peek: () => '!' }),
};

/**
 * An address as Markdown takes it whole (CommonMark § 6.3): in angle brackets where it has spaces or parentheses. Only what
 * would be read as something else is encoded: brackets, backslashes, a table's bars, and `&copy;`, which names a character.
 */
export function destination(url: string): string {
  const safe = url.replace(/[<>|\\\n\r]/g, (character) => encodeURIComponent(character)).replace(/&(?=#?\w+;)/g, '\\&');
  return safe === '' || /[\s()]/.test(safe) ? `<${safe}>` : safe;
}

function target({ url, title }: Link | Image, state: State, info: Info): string {
  if (!title) return destination(url);
  const exit = state.enter('titleQuote');
  const words = state.safe(title, { ...info, before: '"', after: '"' });
  exit();
  return `${destination(url)} "${words}"`;
}

function isShown({ url, title, children: [only, ...others] }: Link): boolean {
  const isWords = only?.type === 'text' && others.length === 0 && only.value === url;
  return isWords && !title && /^[a-z][a-z+.-]+:[^\s<>]*$/i.test(url);
}
