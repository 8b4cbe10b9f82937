/** What makes a site of a synthetic collection, to be measured beside others. */
import type { Collection, SyntheticOpEd } from '../synthetic/collection.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** How a reader searches: CSS selectors of what is tapped, what is written in, and what a result looks like. */
export interface SearchSteps {
  readonly open: string;
  readonly field: string;
  readonly result: string;
}

export interface Builder {
  readonly name: string;
  /** Its release, or why there is none to measure. */
  readonly version: string;
  /** What one build makes, in a few words. */
  readonly makes: string;
  /** The files of the project, text and all. */
  readonly files: (collection: Collection) => readonly TextFile[];
  /** The file of one op-ed. */
  readonly opEdFile: (opEd: SyntheticOpEd) => TextFile;
  /** Lays what the project needs beside its files into a folder. */
  readonly setUp?: (folder: string) => Promise<void>;
  /** The program that builds, and what it is told. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Where in the project the site ends up. */
  readonly site: string;
  /** The file of an op-ed’s page, in the site. */
  readonly pageOf: (opEd: string) => string;
  readonly search?: SearchSteps;
}
