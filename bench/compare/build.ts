/** Builds a synthetic collection with one maker of sites, and counts what it takes. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Builder, TextFile } from '../builders/builder.ts';
import { costOf, type Cost } from '../measure/command.ts';
import { outputOf, type Output } from '../measure/output.ts';
import { withChangedGloss, type Collection } from '../synthetic/collection.ts';

export interface Built {
  readonly cold: Cost;
  readonly changed: Cost;
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

/** A build from nothing, and one more after a gloss was changed; throws when one fails, or the second does not show the change. */
export async function build(builder: Builder, collection: Collection): Promise<Built> {
  const folder = folderOf(builder);
  const cold = await buildCold(builder, collection);
  const output = await outputOf(join(folder, builder.site));
  const changed = await costAfterChange(builder, collection, folder);
  return { cold, changed, output };
}

/** A build from nothing. */
export async function buildCold(builder: Builder, collection: Collection): Promise<Cost> {
  const folder = folderOf(builder);
  await prepare(builder, collection, folder);
  return costOf(builder.command, folder);
}

/** Lays out the project as it is before its first build. */
async function prepare(builder: Builder, collection: Collection, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await builder.setUp?.(folder);
  for (const file of builder.files(collection)) await write(folder, file);
}

async function costAfterChange(builder: Builder, { opEds }: Collection, folder: string): Promise<Cost> {
  const [opEd] = opEds;
  if (opEd === undefined) throw new Error('There is no op-ed in which a gloss could be changed.');
  await write(folder, builder.opEdFile(withChangedGloss(opEd)));
  const cost = await costOf(builder.command, folder);
  const page = await readFile(join(folder, builder.site, builder.pageOf(opEd.id)), 'utf8');
  if (!page.includes('It was changed.')) throw new Error(`${builder.name} does not show a gloss that was changed.`);
  return cost;
}

async function write(folder: string, { path, text }: TextFile): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
