/** What of a reading list can be taken along, each with what it is for. */
import type { Library } from '../../library/library.ts';
import type { ReadingListSlug } from '../../model/ids.ts';
import {
  cartridgeHref,
  moodleBookHref,
  packetHref,
  packetPdfHref,
  papers,
  referenceFormats,
  referencesHref,
  typeSizes,
  type PacketVariant,
  type ReferenceFormat,
} from '../../model/urls.ts';
import type { Link } from '../shared.ts';

/** Which of the files that are made after the pages there will be. */
export interface MadeLater {
  /** The packets, as PDF. */
  readonly packets: boolean;
  /** What an LMS takes in. */
  readonly lms: boolean;
}

/** What the build makes. @param packets whether it prints packets; courses are made but for a reader’s own build */
export function madeBy({ copies }: Pick<Library, 'copies'>, packets: boolean): MadeLater {
  return { packets, lms: copies.size === 0 };
}

/** One thing to take along, in the forms that there are. */
export interface Download {
  readonly what: string;
  readonly about: string;
  readonly forms: readonly Link[];
  /** Whether it is on a host only, and not in the download of the site. */
  readonly online: boolean;
}

const paperWords: Readonly<Record<PacketVariant['paper'], string>> = { a4: 'A4', letter: 'US Letter' };

/** What readers call the formats of references. */
export const formatWords: Readonly<Record<ReferenceFormat, string>> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };

/** The packet as a page, then the files. */
export function downloadsOf(slug: ReadingListSlug, made: MadeLater): Download[] {
  return [
    {
      what: 'The packet',
      about:
        'The list, its readings with their notes, and the questions on one page with room to write, to be printed.',
      forms: [{ text: 'to print from the browser', href: packetHref(slug) }],
      online: false,
    },
    ...(made.packets ? [packetFiles(slug)] : []),
    ...(made.lms ? lmsFiles(slug) : []),
    {
      what: 'The references',
      about: 'Everything that is assigned and cited, for Zotero and other reference managers.',
      forms: referenceFormats.map((format) => ({ text: formatWords[format], href: referencesHref(format, slug) })),
      online: false,
    },
  ];
}

function packetFiles(slug: ReadingListSlug): Download {
  const variants = typeSizes.flatMap((size) => papers.map((paper): PacketVariant => ({ paper, size })));
  return {
    what: 'The packet as PDF',
    about: 'The list, its readings with their notes, and the questions, ready to print or to upload.',
    forms: variants.map((variant) => ({ text: variantWords(variant), href: packetPdfHref(slug, variant) })),
    online: true,
  };
}

function variantWords({ paper, size }: PacketVariant): string {
  return `${paperWords[paper]}${size === 'large' ? ', large print' : ''}`;
}

function lmsFiles(slug: ReadingListSlug): Download[] {
  return [
    {
      what: 'For an LMS',
      about:
        'A Common Cartridge to import into Canvas, Moodle, Blackboard or Brightspace: pages, links, and a discussion for each question.',
      forms: [{ text: 'Common Cartridge', href: cartridgeHref(slug) }],
      online: true,
    },
    {
      what: 'For Moodle',
      about: 'A chapter for each session, to import into a Book.',
      forms: [{ text: 'Moodle Book', href: moodleBookHref(slug) }],
      online: true,
    },
  ];
}
