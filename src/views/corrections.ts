/** What was corrected, on one page and on all of the site. */
import type { Library, LibraryClaim, LibraryEntry, LibraryReadingList, OpEd } from '../library/library.ts';
import type { Correction } from '../model/correction.ts';
import { dayWords } from '../model/dates.ts';
import { claimHref, entryHref, opEdHref, readingListHref } from '../model/urls.ts';
import { home, type Link } from './shared.ts';

/** A correction as its page shows it. */
export interface CorrectionView {
  /** Its fragment on that page. */
  readonly id: string;
  /** The day, `2026-12-01`. */
  readonly day: string;
  /** The day in words. */
  readonly date: string;
  readonly what: string;
}

/** A correction as the list of all shows it. */
export interface ListedCorrection extends CorrectionView {
  readonly page: Link;
  /** Where it stands on that page. */
  readonly href: string;
}

export interface CorrectionsView {
  readonly about: string;
  /** How errors are corrected; the feed follows. */
  readonly policy: string;
  /** What is said when there is none. */
  readonly none: string;
  readonly corrections: readonly ListedCorrection[];
  readonly trail: readonly Link[];
}

/**
 * The corrections of a page, newest first; of one day, the one that is written last. Their fragments count those of one
 * day in the order in which they are written, so that a later one changes none.
 */
export function correctionsOf({ corrections }: { readonly corrections: readonly Correction[] }): CorrectionView[] {
  const views = corrections.map(({ date: day, what }, index): CorrectionView => {
    const earlier = corrections.slice(0, index).filter((other) => other.date === day).length;
    const id = `correction-${day}${earlier === 0 ? '' : `-${earlier + 1}`}`;
    return { id, day, date: dayWords(day), what };
  });
  return views.toReversed().sort(newestFirst);
}

/** The corrections of all pages, newest first. */
export function correctionsView({ opEds, entries, claims, readingLists }: Library): CorrectionsView {
  return {
    about: 'What was wrong on this site, and when it was put right.',
    policy:
      'An error is corrected on the page where it stands. The correction is told near the end of that page and listed here with its date, newest first; the feed carries it.',
    none: 'Nothing has been corrected so far.',
    corrections: correctionsOn({
      opEds: opEds.values(),
      entries: entries.values(),
      claims: claims.values(),
      readingLists: readingLists.values(),
    }),
    trail: [home],
  };
}

/** What may have been corrected. */
interface Correctable {
  readonly opEds: Iterable<OpEd>;
  readonly entries: Iterable<LibraryEntry>;
  readonly claims: Iterable<LibraryClaim>;
  readonly readingLists: Iterable<LibraryReadingList>;
}

/** The corrections of these pages, newest first. */
export function correctionsOn(pages: Correctable): ListedCorrection[] {
  const listed = correctedPages(pages).flatMap(({ corrections, page }) =>
    correctionsOf({ corrections }).map((view) => ({ ...view, page, href: `${page.href}#${view.id}` })),
  );
  return listed.sort(newestFirst);
}

interface CorrectedPage {
  readonly page: Link;
  readonly corrections: readonly Correction[];
}

function correctedPages({ opEds, entries, claims, readingLists }: Correctable): CorrectedPage[] {
  return [
    ...Array.from(opEds, ({ title, slug, corrections }) => pageOf(title, opEdHref(slug), corrections)),
    ...Array.from(entries, ({ name, kind, id, corrections }) => pageOf(name, entryHref(kind, id), corrections)),
    ...Array.from(claims, ({ title, id, corrections }) => pageOf(title, claimHref(id), corrections)),
    ...Array.from(readingLists, ({ title, slug, corrections }) => pageOf(title, readingListHref(slug), corrections)),
  ];
}

function pageOf(text: string, href: string, corrections: readonly Correction[]): CorrectedPage {
  return { page: { text, href }, corrections };
}

function newestFirst(a: CorrectionView, b: CorrectionView): number {
  return b.day.localeCompare(a.day, 'en');
}
