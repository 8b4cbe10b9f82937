/** Makes the pages of a site and the files beside them: from the last build where nothing that they show has changed. */
import { cpSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../../src/library/library.ts';
import { cellDigests, type Cells, type Tracker } from '../../src/library/track.ts';
import { filesBelow, finishedText, MISSING } from '../../src/offline/finish.ts';
import { markOf } from '../../src/offline/manifest.ts';
import { stylesInside, type StylesInside } from '../../src/offline/styles-inside.ts';
import { isTold } from '../../src/offline/tell.ts';
import { say } from '../process.ts';
import { cellTable } from './cell-table.ts';
import { lastBuild, type LastBuild } from './last-build.ts';
import { progress } from './progress.ts';
import { linkTable, type LinkTable } from './link-table.ts';
import { readRecord, type BuildRecord, type FileRecord } from './record.ts';
import type { Drawn, Renderer } from './renderer.ts';
import { PROGRAM } from './saved-renderer.ts';

export interface Made {
  /** What is to be remembered, once the site is in its place. */
  readonly record: Omit<BuildRecord, 'form'>;
  /** How many files were drawn, and how many were as before. */
  readonly drawn: number;
  readonly kept: number;
}

export interface Making {
  readonly library: Library;
  readonly renderer: Renderer;
  /** The folder that the new site grows in, and the one that the old lies in. */
  readonly next: string;
  readonly to: string;
  /** Names what else the pages depend on. */
  readonly options: string;
}

/** @throws when a page cannot be drawn, or two have the same address */
export async function makePages({ library, renderer, next, to, options }: Making): Promise<Made> {
  const made = `${renderer.digest} ${options}`;
  const tracker = renderer.provide(library);
  const digest = cellDigests(library);
  const last = lastBuild(await readRecord(to, made), digest, to);
  const site = newSite({ next, to, assets: renderer.assets }, last);
  await site.take();
  const work = await listed(renderer, tracker);
  const told = progress('Pages and other files', work.length, say);
  for (const { route, drawn, listing } of work) {
    await site.make(drawn, listing, tracker);
    told.did(route);
  }
  told.done();
  return { ...site.made(), record: { made, ...site.table(digest), links: site.links, files: site.files } };
}

interface Work {
  readonly route: string;
  readonly drawn: Drawn;
  /** What the list of the route’s files was made from. */
  readonly listing: Cells;
}

async function listed({ routes }: Renderer, tracker: Tracker): Promise<Work[]> {
  const work = new Map<string, Work>();
  for (const { route, files } of routes) {
    const { value, cells } = await tracker.reading(files);
    for (const drawn of value) {
      const other = work.get(drawn.file);
      if (other !== undefined) throw new Error(`${drawn.file} is made by ${other.route} and by ${route}.`);
      work.set(drawn.file, { route, drawn, listing: cells });
    }
  }
  return [...work.values()];
}

/** Where the new site grows, where the old one lies, and what browsers load beside the pages. */
interface Folders {
  readonly next: string;
  readonly to: string;
  readonly assets: string;
}

/** A site while it grows. */
function newSite({ next, to, assets }: Folders, last: LastBuild) {
  const files: Record<string, FileRecord> = {};
  const { numbers, table } = cellTable();
  const folders = new Set<string>();
  const styled = stylesInside((href) => readFileSync(join(assets, href), 'utf8'));
  const links = linkTable();
  const takeOver = links.takingOver(last.links);
  let kept = 0;
  const pathOf = (file: string): string => {
    const path = join(next, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return path;
  };
  /** Takes a file over; gives whether there was one. */
  const keep = ({ file, mark }: Pick<Drawn, 'file' | 'mark'>, listing: Cells): boolean => {
    const same = isTold(file) ? undefined : last.same(file);
    const known = same ?? (mark === undefined ? undefined : last.alike(file, mark));
    if (known === undefined) return false;
    linkSync(join(to, file), pathOf(file));
    files[file] = {
      ...known,
      ...numbers(same === undefined ? new Set([listing]) : last.cellsOf(known)),
      ...(known.linked && { linked: takeOver(known.linked) }),
      ...(known.online && { online: takeOver(known.online) }),
    };
    kept += 1;
    return true;
  };
  const write = (file: string, bytes: Buffer, cells: Cells = new Set(), mark?: string): void => {
    const path = pathOf(file);
    const finished = finish(file, bytes, styled, links);
    writeFileSync(path, finished.bytes);
    files[file] = {
      ...numbers(cells),
      ...markOf(finished.bytes),
      changed: statSync(path).mtimeMs,
      ...finished.told,
      ...(mark !== undefined && { mark }),
    };
  };
  return {
    files,
    table,
    links: links.links,
    /** Takes what browsers load beside the pages. */
    async take(): Promise<void> {
      for (const file of await filesBelow(assets)) {
        if (file.startsWith(`${PROGRAM}/`)) continue;
        if (/\.(?:css|html)$/.test(file)) write(file, readFileSync(join(assets, file)));
        else cpSync(join(assets, file), pathOf(file));
      }
    },
    async make({ file, mark, draw }: Drawn, listing: Cells, tracker: Tracker): Promise<void> {
      if (keep({ file, mark }, listing)) return;
      const { value, cells } = await tracker.reading(draw);
      write(file, value, cells.add(listing), mark);
    },
    made: () => ({ kept, drawn: Object.keys(files).length - kept }),
  };
}

/** Where most readers arrive, and where they search; these pages wait for no style sheet. */
const WAITS_FOR_NONE = /^(?:op-eds\/[^/]+|search)\.html$/;

interface Finished {
  readonly bytes: Buffer;
  readonly told?: Pick<FileRecord, 'linked' | 'online'>;
}

/** A file as it is published, with links that hold wherever the site lies; where they lead, of what has any. */
function finish(file: string, bytes: Buffer, styled: StylesInside, { numbered }: LinkTable): Finished {
  if (!/\.(?:html|css)$/.test(file)) return { bytes };
  const page = bytes.toString('utf8');
  const { text, online, ...both } = finishedText(WAITS_FOR_NONE.test(file) ? styled(page, file) : page, file);
  const isApart = online !== undefined && online.links.length + online.ids.size > 0;
  return {
    bytes: file === MISSING ? bytes : Buffer.from(text),
    told: { linked: numbered(both), ...(isApart && { online: numbered(online) }) },
  };
}
