/** A book, before it is written as an EPUB. */
import type { ElementContent } from 'hast';

export interface Book extends BookMetadata {
  readonly cover: Cover;
  readonly chapters: readonly Chapter[];
}

/** What its package document says of it. */
export interface BookMetadata {
  /** A URN that stays the same from edition to edition. */
  readonly identifier: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** The day of its last change, `2026-12-01`. */
  readonly modified: string;
  readonly description: string;
  readonly publisher: string;
  readonly rights: string;
  readonly credits: readonly Credit[];
  /** The collection that it is of, where it is not the whole of it. */
  readonly series: string | undefined;
  /** What it is made from: the addresses of op-eds at their publishers. */
  readonly from: readonly string[];
}

/** Someone who has made the book, or what it is about. */
export interface Credit {
  /** Whether it is theirs, or they have only a part in it. */
  readonly as: 'creator' | 'contributor';
  readonly name: string;
  /** “Roe, Jane”. */
  readonly filedAs: string | undefined;
  /** A code of the MARC relators (https://www.loc.gov/marc/relators/). */
  readonly role: 'aut' | 'ant' | 'ann' | 'edt';
}

/** What stands on the cover. */
export interface Cover {
  readonly title: string;
  readonly byline: string;
  /** What the book is: “An annotated digest”. */
  readonly what: string;
  readonly site: string;
  readonly collection: string;
}

/** A file of the book, in the order of reading. */
export interface Chapter {
  /** Its file’s name without the ending. */
  readonly name: string;
  readonly title: string;
  readonly part: 'frontmatter' | 'bodymatter' | 'backmatter';
  /** Its term of the EPUB Structural Semantics Vocabulary, and its DPUB-ARIA role, where it has them. */
  readonly type?: string;
  readonly role?: string;
  /** Whether the contents list it. */
  readonly listed: boolean;
  /** What a reading system offers to go to, and how it is called there. */
  readonly landmark?: readonly [type: string, words: string];
  /** Its links are those of the site, from its root. */
  readonly content: readonly ElementContent[];
  /** The pages of the site that it stands for. */
  readonly pages: readonly PageInBook[];
}

/** A page of the site, as a place in a chapter. */
export interface PageInBook {
  readonly href: string;
  /** Its fragment; none where it is the whole chapter. Fragments of the page begin with it in the book. */
  readonly id: string | undefined;
  readonly title: string;
}

/** A chapter with its links as they are in the book. */
export type SettledChapter = Omit<Chapter, 'pages'> & {
  /** What the contents list below it. */
  readonly places: readonly { readonly id: string; readonly title: string }[];
};

/** The file of a chapter, beside those of the others. */
export function fileOf({ name }: Pick<Chapter, 'name'>): string {
  return `${name}.xhtml`;
}
