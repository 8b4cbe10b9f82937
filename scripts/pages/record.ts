/**
 * What is remembered of a build: what each of its files was made from. It is JSON beside the caches; one that is missing, or of
 * another form, only means that all is made anew.
 */
import { readFile } from 'node:fs/promises';
import { replaceFile } from '../../src/library/disk.ts';
import type { Cell } from '../../src/library/track.ts';
import type { Link } from '../../src/offline/relative.ts';
import type { ContentMark } from '../../src/offline/zip-old.ts';
import { nameOf } from '../swap.ts';
import type { LinkRecord } from './link-table.ts';

/** Another for another form of the record. */
const FORM = 5;

/** A file of the site, as it was written. */
export interface FileRecord {
  /** The parts of the library that it was made from, by their places in `cells`. */
  readonly cells: readonly number[];
  /** What else it rests on, by their places in `groups`. */
  readonly groups: readonly number[];
  /** On disk; another means that somebody has written to it since. */
  readonly size: number;
  readonly changed: number;
  /** What its route told of it. */
  readonly mark?: string;
  /** In the manifest of what readers can keep. */
  readonly digest: string;
  /** Where its links lead, by their places in `links`, and what can be linked to: of pages and style sheets. */
  readonly linked?: LinkRecord;
  /** The same of what stands on a host alone. */
  readonly online?: LinkRecord;
  /** What it is in the download, once that is packed. */
  packed?: ContentMark | undefined;
}

export interface BuildRecord {
  readonly form: typeof FORM;
  /** What the files were made with. */
  readonly made: string;
  /** Every cell that was read, and its digest. */
  readonly cells: readonly (readonly [cell: Cell, digest: string | undefined])[];
  /** Cells that much rests on, by their places. */
  readonly groups: readonly (readonly number[])[];
  /** Every link of the pages. */
  readonly links: readonly Link[];
  readonly files: Readonly<Record<string, FileRecord>>;
}

/** Where the record of the site in a folder lies. */
export const recordOf = (folder: string): string => `.cache/records/${nameOf(folder)}.json`;

/** The record of the site in `folder`, when it was made as one is now. */
export async function readRecord(folder: string, made: string): Promise<BuildRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(recordOf(folder), 'utf8')) as BuildRecord;
    return record.form === FORM && record.made === made ? record : undefined;
  } catch {
    return undefined;
  }
}

export async function writeRecord(folder: string, record: Omit<BuildRecord, 'form'>): Promise<void> {
  const path = recordOf(folder);
  await replaceFile(path, JSON.stringify({ form: FORM, ...record }));
}
