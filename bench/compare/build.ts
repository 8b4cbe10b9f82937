/** Builds a synthetic collection with one maker of sites, and counts what it takes. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Builder, TextFile } from '../builders/builder.ts';
import { say } from '../../scripts/process.ts';
import { costOf, StoodStill, type Cost } from '../measure/command.ts';
import { outputOf, type Output } from '../measure/output.ts';
import { withChangedGloss, type Collection } from '../synthetic/collection.ts';

export interface Built {
  readonly cold: Cost;
  readonly output: Output;
}

/** Where a builder works: below `bench/`, so that it finds its packages. */
export function folderOf({ name }: Pick<Builder, 'name'>): string {
  return resolve(
    'bench/.cache',
    name
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? '',
  );
}

/** A build from nothing. Throws when it fails. */
export function build(builder: Builder, collection: Collection): Promise<Built> {
  const folder = folderOf(builder);
  return onceMore(async () => {
    await prepare(builder, collection, folder);
    const cold = await costOf(builder.command, folder);
    return { cold, output: await outputOf(join(folder, builder.site)) };
  });
}

/** Astro’s bundler sometimes waits for itself when a build is done, and for good. What stood still is done once more. */
async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoodStill)) throw error;
    say(`${error.message} Once more …`);
    return work();
  }
}

const ASIDE = resolve('bench/.cache/aside');

/** Removes what builds have left, once nothing is measured any more. */
export async function clearAside(): Promise<void> {
  await rm(ASIDE, { recursive: true, force: true });
}

/**
 * Lays out the project as it is before its first build. What is there goes aside and not away: for minutes after many files were
 * removed, ext4 takes ten times as long to make new ones (`recently_deleted` in fs/ext4/ialloc.c of Linux).
 */
async function prepare(builder: Builder, collection: Collection, folder: string): Promise<void> {
  await mkdir(ASIDE, { recursive: true });
  if (existsSync(folder)) await rename(folder, join(ASIDE, randomUUID()));
  await mkdir(folder, { recursive: true });
  await builder.setUp?.(folder);
  for (const file of builder.files(collection)) await write(folder, file);
}

/**
 * Another build, after one gloss was changed. Throws when it fails, or does not show the change.
 * @param round in which op-ed the gloss is, counted from 0
 */
export async function buildChanged(builder: Builder, { opEds }: Collection, round = 0): Promise<Cost> {
  const folder = folderOf(builder);
  const opEd = opEds[round % opEds.length];
  if (opEd === undefined) throw new Error('There is no op-ed in which a gloss could be changed.');
  await write(folder, builder.opEdFile(withChangedGloss(opEd)));
  const cost = await onceMore(() => costOf(builder.command, folder));
  const page = await readFile(join(folder, builder.site, builder.pageOf(opEd.id)), 'utf8');
  if (!page.includes('It was changed.')) throw new Error(`${builder.name} does not show a gloss that was changed.`);
  return cost;
}

async function write(folder: string, { path, text }: TextFile): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
