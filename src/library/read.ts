/** Files in; the site, op-eds, entries, claims and sources, each checked by itself, out. */
import { z } from 'zod';
import { claimData, type Claim } from '../model/claim.ts';
import { copyFrontmatter, type CopyData } from '../model/copy.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { entryFrontmatter, type Entry } from '../model/entry.ts';
import { ledgerData, type Ledger } from '../model/ledger.ts';
import { claimId, entryId, opEdSlug, readingListSlug } from '../model/ids.ts';
import { opEdFrontmatter, type OpEdData } from '../model/op-ed.ts';
import { pageFrontmatter, type SitePage } from '../model/page.ts';
import { readingListFrontmatter, type ReadingListData } from '../model/reading-list.ts';
import { siteData, type Site } from '../model/site.ts';
import { bibliography, type Source } from '../model/source.ts';
import { checkFile } from './check-file.ts';
import { startOf, type ContentFile } from './files.ts';
import { readNamed, type Filed, type Written } from './read-file.ts';
import { Steps } from './steps.ts';

export interface Contents {
  readonly site: Written<Site>;
  readonly pages: readonly Written<SitePage>[];
  readonly opEds: readonly Filed<OpEdData>[];
  readonly entries: readonly Filed<Entry>[];
  readonly claims: readonly Filed<Claim>[];
  readonly readingLists: readonly Written<ReadingListData>[];
  readonly sources: readonly Written<Source>[];
  readonly ledger: Written<Ledger> | undefined;
  /** Readers’ own copies, which only a private build has. */
  readonly copies: readonly Written<CopyData>[];
}

export const SITE_FILE = 'site.yaml';

/** Reads the site file; nothing when it is missing, cannot be read or is invalid. */
export function readSite(files: readonly ContentFile[]): Checked<Written<Site> | undefined> {
  const file = files.find(({ path }) => path === SITE_FILE);
  if (file === undefined) return { value: undefined, diagnostics: [noSiteFile] };
  const odd = checkFile(file);
  if (file.problem !== undefined) return { value: undefined, diagnostics: odd };
  const { value, diagnostics } = readNamed(file, siteData, z.string());
  return { value, diagnostics: [...odd, ...diagnostics] };
}

const noSiteFile: Diagnostic = {
  code: 'unknown-file',
  message: 'There is no site file.',
  mend: 'Write site.yaml: the title, the kinds of entries, the menu. See docs/authoring.md.',
  ...startOf({ path: SITE_FILE }),
};

/**
 * Reads every file of `content/`; what is invalid, or nowhere at home, is reported and left out.
 * @param steps what was made of files before
 */
export function readContents(
  files: readonly ContentFile[],
  site: Written<Site>,
  steps = new Steps(undefined),
): Checked<Contents> {
  const others = files.filter((file) => file.path !== SITE_FILE);
  const shelf = new Shelf(
    others.filter((file) => file.problem === undefined),
    steps,
  );
  const text = /\.mdx?$/;
  const opEds = shelf
    .read('op-eds/', text, opEdFrontmatter, opEdSlug)
    .map(({ data, id, file, ...rest }) => ({ ...rest, data: { ...data, slug: id, file } }));
  const entries = site.data.kinds.flatMap(({ kind }) =>
    shelf
      .read(`${kind}/`, text, entryFrontmatter, entryId)
      .map(({ data, id, file, ...rest }) => ({ ...rest, data: { ...data, id, kind, file } })),
  );
  const claims = shelf
    .read('claims/', /\.yaml$/, claimData, claimId)
    .map(({ data, id, file, ...rest }) => ({ ...rest, data: { ...data, id, file } }));
  const readingLists = shelf
    .read('reading-lists/', text, readingListFrontmatter, readingListSlug)
    .map(({ data, id, file, ...rest }) => ({ ...rest, data: { ...data, slug: id, file } }));
  const pages = shelf
    .read('pages/', /^[^/]+\.mdx$/, pageFrontmatter, opEdSlug)
    .map(({ data, id, file, ...rest }) => ({ ...rest, data: { ...data, name: id, file } }));
  const sources = shelf.read('bibliography', /^\.json$/, bibliography, z.string()).flatMap(({ data, place }) =>
    data.map((record, index) => ({
      data: record,
      body: '',
      place: (path: readonly PropertyKey[]) => place([index, ...path]),
    })),
  );
  const copies = shelf
    .read('copies/', /^[^/]+\.mdx$/, copyFrontmatter, opEdSlug)
    .map(({ data, id, file, ...rest }) => ({ ...rest, data: { ...data, slug: id, path: file } }));
  const [ledger] = shelf.read('ledger', /^\.json$/, ledgerData, z.string());
  const value = { site, pages, opEds, entries, claims, readingLists, sources, ledger, copies };
  return { value, diagnostics: [...others.flatMap(checkFile), ...shelf.diagnostics, ...shelf.left().map(unknownFile)] };
}

/** The files, of which each reading takes those it knows. */
class Shelf {
  readonly diagnostics: Diagnostic[] = [];
  private readonly taken = new Set<ContentFile>();
  private readonly files: readonly ContentFile[];
  private readonly steps: Steps;

  constructor(files: readonly ContentFile[], steps: Steps) {
    this.files = files;
    this.steps = steps;
  }

  /** Reads the files whose path begins and goes on so. */
  read<S extends z.ZodType, I extends z.ZodType>(start: string, rest: RegExp, schema: S, id: I) {
    return this.files.flatMap((file) => {
      if (!file.path.startsWith(start) || !rest.test(file.path.slice(start.length))) return [];
      this.taken.add(file);
      const { value, diagnostics } = readNamed(file, schema, id, this.steps);
      this.diagnostics.push(...diagnostics);
      return value === undefined ? [] : [value];
    });
  }

  /** What nothing has read. */
  left(): ContentFile[] {
    return this.files.filter((file) => !this.taken.has(file));
  }
}

function unknownFile(file: ContentFile): Diagnostic {
  return {
    code: 'unknown-file',
    message: 'Nothing reads this file.',
    mend: /\.(?:markdown|MDX?)$/.test(file.path)
      ? 'Let its name end in .mdx or .md.'
      : 'See docs/authoring.md for the folders and their endings (.mdx and .md, .yaml for claims).',
    ...startOf(file),
  };
}
