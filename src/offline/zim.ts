/** A site as one file for Kiwix: what `zimwriterfs` of Debian’s zim-tools is told of it (https://wiki.openzim.org/wiki/Metadata). */
import type { Site } from '../model/site.ts';
import { downloadName } from '../views/offline.ts';

/** The site’s picture in Kiwix, from the site’s folder, and how wide and high it must be. */
export const ILLUSTRATION = { file: 'illustration.png', size: 48 } as const;

/** Texts are in English, or the site file would not be valid; this is its code in ISO 639-3. */
const LANGUAGE = 'eng';
const LONGEST = { title: 30, description: 80 } as const;

/**
 * The arguments of `zimwriterfs`.
 * @param site its site file, with the address that it is published at
 * @param folder the site’s folder, as the download has it, with the illustration
 */
export function zimArguments(site: Site, folder: string, file: string): string[] {
  const name = downloadName(site.title);
  const told: Record<string, string> = {
    welcome: 'index.html',
    illustration: ILLUSTRATION.file,
    language: LANGUAGE,
    title: cut(site.title, LONGEST.title),
    description: cut(`${site.tagline}: ${site.collection}`, LONGEST.description),
    creator: site.contributors,
    publisher: site.title,
    name: `${name}_en`,
    source: site.address,
  };
  return [...Object.entries(told).map(([option, value]) => `--${option}=${value}`), folder, file];
}

/** A text of at most so many characters, cut at a word. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const words = text.slice(0, longest).replace(/\s+\S*$/, '');
  return `${words.slice(0, longest - 1)}…`;
}
