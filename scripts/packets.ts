/** The packets of a finished site, as what is to be printed. */
import { join } from 'node:path';
import { packetHref, packetPdfHref } from '../src/model/urls.ts';
import type { ReadingListSlug } from '../src/model/ids.ts';
import { filesBelow } from '../src/offline/finish.ts';
import { variants } from '../src/packet/paper.ts';
import type { PrintJob } from './print-packets.ts';

export interface PacketDownload extends PrintJob {
  /** The file, from the site’s root. */
  readonly file: string;
}

const PACKET = /^reading-lists\/([^/]+)\/packet\.html$/;

/** The reading lists of a site, from the pages that it has. */
export async function listsIn(folder: string): Promise<ReadingListSlug[]> {
  return (await filesBelow(folder)).flatMap((file) => PACKET.exec(file)?.[1] ?? []) as ReadingListSlug[];
}

/** The downloads of all packets of a site. */
export async function packetDownloads(folder: string): Promise<PacketDownload[]> {
  return (await listsIn(folder)).flatMap((slug) =>
    variants.map((variant) => {
      const file = packetPdfHref(slug, variant).slice(1);
      return { name: slug, path: packetHref(slug), variant, file, to: join(folder, file) };
    }),
  );
}
