/** The page that says how to read the site without a network, and the names of the download. */
import { foldWord, wordsOf } from '../anchoring/words.ts';
import type { Site } from '../model/site.ts';
import { home, type Link } from './shared.ts';

export interface OfflineView {
  readonly about: string;
  /** The site in a file, where that is made. */
  readonly download: DownloadView | undefined;
  /** What the page says instead of all that in a reader’s own build. */
  readonly ownBuild: string;
  readonly trail: readonly Link[];
}

export interface DownloadView {
  /** The ZIP file, from the site's root. */
  readonly href: string;
  /** How to open it, by system. */
  readonly steps: readonly { readonly on: string; readonly how: string }[];
  readonly browsers: string;
  readonly host: string;
}

/** The page, from what the site is called and whether it is packed into a file. */
export function offlineView({ title, makes }: Pick<Site, 'title' | 'makes'>): OfflineView {
  return {
    about: makes.download
      ? `All of ${title} in one file, to be read and searched without a network.`
      : `${title} can be read and searched without a network, from what your browser keeps.`,
    download: makes.download ? downloadView(title) : undefined,
    ownBuild:
      'This is a private build, with texts that are not to be published. It has no download: the folder that it lies in can be read without a network as it is, by double-clicking index.html.',
    trail: [home],
  };
}

function downloadView(title: string): DownloadView {
  const folder = folderName(title);
  return {
    href: downloadHref(title),
    steps: [
      {
        on: 'Windows',
        how: `Right-click the file, choose “Extract All”, and double-click index.html in the folder “${folder}”.`,
      },
      {
        on: 'macOS',
        how: `Double-click the file, and then index.html in the folder “${folder}” that appears beside it.`,
      },
      {
        on: 'Linux',
        how: `Extract the file from its menu or with unzip, and open index.html in the folder “${folder}”.`,
      },
      {
        on: 'Phones and tablets',
        how: 'They seldom open a folder of pages by a tap. Keep the site in the browser instead, or have the folder put on a web host.',
      },
    ],
    browsers:
      'It needs no server and asks nothing of the network; only links to other sites do. It is tested in Firefox and in Chromium, on which Chrome and Edge are built.',
    host: 'The folder also works on any web host, at any path, and from a USB stick: copy it whole. Nothing has to be set up.',
  };
}

/** The address of the ZIP file of a site, from the site's root: `/downloads/postil.zip`. */
export function downloadHref(title: string): string {
  return `/downloads/${downloadName(title)}.zip`;
}

/** The name of what a site is packed into, in ASCII, `songs-of-paris`; `site` where its title gives none. */
export function downloadName(title: string): string {
  const words = wordsOf(title).flatMap(({ text }) => foldWord(text).match(/[a-z0-9]+/g) ?? []);
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'site';
}

/** What a name of a file may not hold on Windows: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The folder in the ZIP file: the title as far as every system takes it for a name. */
export function folderName(title: string): string {
  const name = title
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 60)
    .replace(/^[ .]+|[ .]+$/g, '');
  return name === '' || RESERVED.test(name) ? downloadName(title).replace(RESERVED, 'site') : name;
}
