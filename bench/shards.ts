/**
 * What a large collection costs in shards: `node bench/shards.ts [OP-EDS] [--per 1000] [--jobs 2]`, usually 20,000 in shards of 1,000,
 * two built at a time and all then joined. What is found is told, and kept in `bench/results/`.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { say } from '../scripts/process.ts';
import { postil } from './builders/postil.ts';
import { build, clearAside, folderOf } from './compare/build.ts';
import { shardOptionsOf, shardsOf, shardsReport, type BuiltShard } from './compare/shards.ts';
import { writeResult } from './compare/write.ts';
import { costOf } from './measure/command.ts';
import { machineName, thisMachine } from './measure/machine.ts';
import { outputOf } from './measure/output.ts';
import { collectionOf } from './synthetic/collection.ts';

/** What a large archive would leave out; whoever joins needs the API. */
const MAKES = 'makes: { download: false, pictures: one, texts: false, epub: false, tei: false }\n';

const { opEds, entries, per, jobs } = shardOptionsOf(process.argv.slice(2));
const machine = thisMachine();
const shards = shardsOf(collectionOf(opEds, entries), per);
const began = performance.now();
const built: BuiltShard[] = [];
const waiting = shards.entries();
await Promise.all(Array.from({ length: jobs }, work));
const elapsed = (performance.now() - began) / 1000;

const joined = resolve('bench/.cache/joined');
const sites = shards.map((_, index) => `shard-${index}=${siteOf(index)}`);
say('Joining …');
const joining = await costOf([process.execPath, 'scripts/join.ts', ...sites, '--to', joined], '.');
const output = await outputOf(joined);
await clearAside();
const found = { machine, opEds, entries, per, jobs, shards: built, elapsed, joining, output };
const table = shardsReport(found);
console.log(`\n${table}\n\nThe joined site is in ${joined}.`);
await writeResult(`${machineName(machine)}-shards`, found, 'latest-shards', table);

async function work(): Promise<void> {
  for (const [index, shard] of waiting) {
    const builder = postil(nameOf(index), '', MAKES);
    const { cold, output } = await build(builder, shard);
    built.push({ ...cold, ...output });
    // Its caches take more room than the site.
    await rm(join(folderOf(builder), '.cache'), { recursive: true, force: true });
    say(`Shard ${index + 1} of ${shards.length} is built.`);
  }
}

function nameOf(index: number): string {
  return `Shard ${index}`;
}

function siteOf(index: number): string {
  return join(folderOf({ name: nameOf(index) }), 'dist');
}
