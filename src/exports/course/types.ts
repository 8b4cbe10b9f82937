/** A reading list as a course that a learning management system takes in: pages, links, topics for discussion, and files. */
import type { ElementContent } from 'hast';
import type { ReadingListSlug } from '../../model/ids.ts';

export interface Course {
  readonly id: ReadingListSlug;
  readonly title: string;
  readonly summary: string;
  /** A tag of BCP 47. */
  readonly language: string;
  /** Who wrote it, and under which license it may be used. */
  readonly credit: string;
  readonly modules: readonly CourseModule[];
}

export interface CourseModule {
  readonly title: string;
  readonly items: readonly CourseItem[];
}

export type CourseItem = CoursePage | CourseLink | CourseTopic | CourseFile;

interface Item {
  /** Unique in the course, and the name of what it is written to; two items with one name are the same thing. */
  readonly name: string;
  readonly title: string;
}

export interface CoursePage extends Item {
  readonly kind: 'page';
  /** What stands below its title; links lead to other pages of the course by the names of their files. */
  readonly content: readonly ElementContent[];
}

export interface CourseLink extends Item {
  readonly kind: 'link';
  readonly href: string;
}

/** A question to be discussed. */
export interface CourseTopic extends Item {
  readonly kind: 'topic';
  readonly content: readonly ElementContent[];
}

export interface CourseFile extends Item {
  readonly kind: 'file';
  readonly content: Uint8Array;
}

/** A file of a package. */
export interface PackedFile {
  readonly name: string;
  readonly content: Uint8Array;
}
