/** `READ ME.txt`, which stands in the download for whoever finds the folder. */
import type { Site } from '../model/site.ts';

export interface Downloaded {
  readonly site: Pick<Site, 'title' | 'tagline' | 'description' | 'contributors' | 'license'>;
  /** The day of the content, in words. */
  readonly day: string;
  /** Where the newest is to be had. */
  readonly newest: string;
}

/** Its text: for any editor, Windows Notepad too, which wants a mark at the beginning and its own line ends. */
export function readMe({ site, day, newest }: Downloaded): string {
  const { title, tagline, description, contributors, license } = site;
  const lines = [
    `${title}: ${tagline}`,
    '',
    description,
    '',
    'TO READ IT',
    'Double-click index.html. It opens in your browser; no server, no network and nothing else is needed.',
    'Keep the folder whole: the pages need what lies beside them. It may lie anywhere: on a disk, on a USB stick, on a web host.',
    '',
    'WHAT WORKS WITHOUT A NETWORK',
    'Everything but links to other sites: all pages, their glosses, the search, the reading settings.',
    '',
    'HOW NEW IT IS',
    `This is the site as of ${day}. The newest is at`,
    newest,
    '',
    'WHOSE IT IS',
    `Digests, glosses and entries: ${contributors}, ${license.name}, ${license.url}`,
    'The op-eds belong to their authors.',
    'The fonts are under the licenses in the folder “licenses”.',
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
