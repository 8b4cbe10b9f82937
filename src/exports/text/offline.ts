/** How to read the site without a network, as a text. */
import type { RootContent } from 'mdast';
import type { Library } from '../../library/library.ts';
import { offlineView } from '../../views/offline.ts';
import type { Addresses } from '../addresses.ts';
import { heading, paragraph, strong } from './nodes.ts';
import { addressed, listed } from './parts.ts';

/** The download, if there is one, and how it is opened. */
export function offlineText(library: Library, at: Addresses): RootContent[] {
  const { about, download } = offlineView(library.site);
  if (download === undefined) return [paragraph(about)];
  const { href, steps, browsers, host } = download;
  return [
    paragraph(about),
    addressed('The download', at.page(href)),
    heading(2, 'To open it'),
    ...listed(steps.map(({ on, how }) => paragraph(strong(on), `: ${how}`))),
    paragraph(browsers),
    paragraph(host),
  ];
}
