/** Files to take along: what they are for, and how a page tells of them. */
import { dayWords } from '../../model/dates.ts';
import type { Link } from '../shared.ts';

/** A file, as a link that says its format: “Postil, EPUB”. */
export interface OfferedFile extends Link {
  /** Its path from the site’s root, `downloads/postil.epub`: by it size and checksum are told, once it is there. */
  readonly file: string;
  /** Its name, `postil.epub`. */
  readonly name: string;
  /** The day of its last change, in words, where it is known. */
  readonly changed: string | undefined;
}

/** One thing to take along, in the forms and parts that there are. */
export interface Offer {
  readonly what: string;
  /** What it is for, and what opens it. */
  readonly about: string;
  /** Where more is said of it. */
  readonly more?: Link;
  readonly files: readonly OfferedFile[];
  /** Whether it is for who reads on a host only: the download of the site has it not, or has no use for it. */
  readonly online: boolean;
}

/** What one kind of reader takes along. */
export interface OfferGroup {
  readonly id: string;
  readonly title: string;
  readonly offers: readonly Offer[];
  /** Whether all of it is on a host only. */
  readonly online: boolean;
}

/**
 * A file as it is offered.
 * @param text what it is, with its format
 * @param href its address from the site’s root
 * @param day the day of its last change, `2026-12-01`
 */
export function offeredFile(text: string, href: string, day: string | undefined): OfferedFile {
  const file = href.slice(1);
  const changed = day && dayWords(day);
  return { text, href, file, name: file.slice(file.lastIndexOf('/') + 1), changed };
}

/** Offers as a group, without those that have no file; nothing when none has. */
export function groupOf(id: string, title: string, offers: readonly Offer[]): OfferGroup[] {
  const filled = offers.filter(({ files }) => files.length > 0);
  return filled.length === 0 ? [] : [{ id, title, offers: filled, online: filled.every(({ online }) => online) }];
}
