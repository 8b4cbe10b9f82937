/** What there is to take along, as a text: what each thing is for, and the addresses of its files. */
import type { RootContent } from 'mdast';
import type { Library } from '../../library/library.ts';
import { allDownloadsView } from '../../views/downloads/all.ts';
import type { MadeLater } from '../../views/downloads/reading-list.ts';
import type { Offer } from '../../views/downloads/offers.ts';
import type { Addresses } from '../addresses.ts';
import { heading, link, paragraph } from './nodes.ts';
import { addressed, listed } from './parts.ts';

/** All of it, in the groups of the page. @param made which of the files that are made after the pages there will be */
export function downloadsText(library: Library, made: MadeLater, at: Addresses): RootContent[] {
  const { about, groups, sums } = allDownloadsView(library, made);
  return [
    paragraph(about),
    ...groups.flatMap(({ title, offers }) => [heading(2, title), ...offers.flatMap((offer) => offerText(offer, at))]),
    ...(sums === undefined ? [] : [heading(2, 'Checksums'), addressed('SHA-256 of all files', at.page(sums))]),
  ];
}

function offerText({ what, about, more, files }: Offer, at: Addresses): RootContent[] {
  const items = files.map(({ text, href, changed }) =>
    paragraph(link(at.page(href), text), changed === undefined ? '' : `, ${changed}`),
  );
  return [
    heading(3, what),
    paragraph(about, ...(more === undefined ? [] : [' ', link(at.text(more.href), more.text)])),
    ...listed(items),
  ];
}
