import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { SiteFault } from '../../src/joining/fault.ts';
import { joinedFiles } from '../../src/joining/files.ts';
import { mentionsOf, readPublished, type PublishedSite } from '../../src/joining/published.ts';
import { sameThings } from '../../src/joining/same.ts';
import { sharedEntry } from '../../src/joining/shared.ts';
import type { SharedEntry } from '../../src/joining/schemas.ts';
import type { SiteFolder } from '../../src/joining/site-folder.ts';
import { checkNames, type NamedSite } from '../../src/joining/site-name.ts';
import { formatDiagnostic, type JoinDiagnostic } from '../../src/model/diagnostic.ts';
import { bundleClassic } from '../../src/offline/bundle.ts';
import { named } from '../../src/offline/named.ts';
import { say } from '../process.ts';
import { canGoTo, cleanUp, nextFolder, swap } from '../swap.ts';
import { linkFolder } from './link-folder.ts';
import type { JoinOptions } from './options.ts';

/** Joins finished sites into `to`, which stays as it was when one of them cannot be joined. @returns whether it succeeded */
export async function joinSites({ sites, to, title }: JoinOptions): Promise<boolean> {
  if (!(await canGoTo(to))) return false;
  await cleanUp(to);
  say('Reading the sites …');
  const folders = sites.map((site) => siteFolder(site));
  const read = await readSites(sites, folders);
  if (read.faults.length > 0) {
    console.error(`${read.faults.map(formatDiagnostic).join('\n')}\n\nEach code is explained in docs/diagnostics/.`);
    return false;
  }
  const shared = await sharedBy(read.sites, folders);
  const next = await nextFolder(to);
  try {
    const sheet = await readFile('src/styles/joined.css', 'utf8');
    const code = await bundleClassic('src/browser/joined-search.ts');
    const search = { file: named('search', code), code };
    await writeAll(next, joinedFiles({ title, sites: read.sites, shared, sheet, search }));
    for (const { name, from } of sites) await linkFolder(from, join(next, name));
    await swap(next, to);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  say(`Joined ${sites.length} sites into ${to}/; ${shared.length} entries stand in several of them.`);
  return true;
}

/** A site on this disk. @param root from where it is named */
export function siteFolder({ name, from }: NamedSite, root = '.'): SiteFolder {
  return { name, from, read: (path) => readFile(resolve(root, from, path), 'utf8').catch(() => undefined) };
}

/** What the sites publish, and what keeps any from being joined. */
export async function readSites(named: readonly NamedSite[], folders: readonly SiteFolder[]) {
  const sites: PublishedSite[] = [];
  const faults: JoinDiagnostic[] = [];
  const note = (error: unknown) => {
    if (!(error instanceof SiteFault)) throw error;
    faults.push(error.diagnostic);
  };
  try {
    checkNames(named);
  } catch (error) {
    note(error);
  }
  for (const folder of folders) await readPublished(folder).then((site) => sites.push(site), note);
  return { sites, faults };
}

async function sharedBy(sites: readonly PublishedSite[], folders: readonly SiteFolder[]): Promise<SharedEntry[]> {
  const byName = new Map(folders.map((folder) => [folder.name, folder]));
  const mentions = async (site: string, id: string) => {
    const folder = byName.get(site);
    return folder === undefined ? [] : mentionsOf(folder, id);
  };
  const shared: SharedEntry[] = [];
  for (const known of sameThings(sites)) shared.push(await sharedEntry(known, mentions));
  return shared;
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
