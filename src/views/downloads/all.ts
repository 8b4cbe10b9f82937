/** The page of everything that can be taken along, grouped by who wants it. */
import type { Library } from '../../library/library.ts';
import type { MadeLater } from './reading-list.ts';
import { books, citing, folder, following, research, teaching } from './groups.ts';
import type { OfferGroup } from './offers.ts';
import { home, type Link } from '../shared.ts';

export interface AllDownloadsView {
  readonly title: string;
  readonly about: string;
  readonly groups: readonly OfferGroup[];
  /** Whether checksums are told; nobody gets files of a private build from elsewhere. */
  readonly hasChecksums: boolean;
  /** The file of the checksums of what is downloaded only, if anything is. */
  readonly sums: string | undefined;
  readonly trail: readonly Link[];
}

export const downloadsTitle = 'Downloads';

/** The file of checksums, which lies among the files that it tells of. */
export const sumsHref = '/downloads/SHA256SUMS';
const IN_FOLDER = /^downloads\//;

/**
 * The page from the library.
 * @param made which of the files that are made after the pages there will be
 */
export function allDownloadsView(library: Library, made: MadeLater): AllDownloadsView {
  const isPrivate = library.copies.size > 0;
  const groups = isPrivate ? privateGroups(library) : publishedGroups(library, made);
  const hasSums = groups.some(({ offers }) =>
    offers.some(({ files }) => files.some(({ file }) => IN_FOLDER.test(file))),
  );
  return {
    title: downloadsTitle,
    about: isPrivate
      ? 'This is a private build: its books and its TEI have the full text of your copies. They are for you alone, and never for publication.'
      : 'Everything here that can be taken along, with what it is for and what opens it.',
    groups,
    hasChecksums: !isPrivate,
    sums: hasSums && !isPrivate ? sumsHref : undefined,
    trail: [home],
  };
}

function privateGroups(library: Library): OfferGroup[] {
  return [...books(library), ...research(library)];
}

function publishedGroups(library: Library, made: MadeLater): OfferGroup[] {
  return [
    ...books(library),
    ...folder(library),
    ...teaching(library, made),
    ...citing(library),
    ...research(library),
    ...following(library),
  ];
}
