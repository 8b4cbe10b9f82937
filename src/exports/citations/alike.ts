/**
 * Works that are alike but for title and address are set once, with stand-ins, which then give way to each one’s own: a site has
 * thousands of pages that are cited alike, and the processor takes half a millisecond for each in each style.
 */
import type { Item } from './engine.ts';
import { isPerson } from './reference.ts';

/** Sets a work in a style; with the number of a paragraph in it, where one is given. */
export type Setter = (item: Item, paragraph?: string) => string;

/** No title, and no path, that there is. */
const TITLE = 'Zqxj Zqyj';
const PATH = '/zqzj';

/** A setter that gives what another gives. @param lowered words that a title has in lower case, whatever it had before */
export function onceForAlike(set: Setter, lowered: ReadonlySet<string>): Setter {
  const patterns = new Map<string, string | undefined>();
  return (item, paragraph) => {
    const address = addressOf(item);
    if (address === undefined || !isPlain(item.title, lowered) || item.author?.some(isPerson) !== false)
      return set(item, paragraph);
    const alike: Item = { ...item, id: '', title: TITLE, ...(item.URL !== undefined && { URL: address.host + PATH }) };
    const key = JSON.stringify([alike, paragraph]);
    const pattern = patterns.has(key) ? patterns.get(key) : patternOf(set(alike, paragraph));
    patterns.set(key, pattern);
    return pattern?.replace(TITLE, item.title).replace(PATH, address.path) ?? set(item, paragraph);
  };
}

/** What is set, where the stand-ins are in it as they are, the title once and the path once at the most. */
function patternOf(set: string): string | undefined {
  return set.split(TITLE).length === 2 && set.split(PATH).length <= 2 ? set : undefined;
}

/** An address without anything that would have to be escaped; an empty one where there is none. */
function addressOf({ URL: address }: Item): { readonly host: string; readonly path: string } | undefined {
  if (address === undefined) return { host: '', path: '' };
  const [, host, path] = /^(https?:\/\/[a-z0-9.-]+)((?:\/[a-z0-9]+(?:[.-][a-z0-9]+)*)+)$/.exec(address) ?? [];
  return host === undefined || path === undefined ? undefined : { host, path };
}

/** Whether a title stays as it is in every style: words that begin with capitals and are not all capitals, with nothing between them. */
function isPlain(title: string, lowered: ReadonlySet<string>): boolean {
  const isOfWords = /^\p{Lu}[\p{L}\p{N}]*(?: [\p{Lu}\p{N}][\p{L}\p{N}]*)*$/u.test(title) && /\p{Ll}/u.test(title);
  return isOfWords && !title.split(' ').some((word) => lowered.has(word.toLowerCase()));
}
