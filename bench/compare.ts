/**
 * Postil beside other makers of sites, in one run: `node bench/compare.ts [OP-EDS] [--entries 550] [--rounds 1] [--readme]`.
 * Each builds the same synthetic collection, in turn: from nothing, and again after one gloss was changed; then an op-ed’s page and
 * a first search are opened on a slow phone. What is found is told, and kept in `bench/results/`.
 */
import { say } from '../scripts/process.ts';
import type { Builder } from './builders/builder.ts';
import { eleventy } from './builders/eleventy.ts';
import { hugo } from './builders/hugo.ts';
import { installPeers } from './builders/package.ts';
import { LESS, postil } from './builders/postil.ts';
import { starlight } from './builders/starlight.ts';
import { vitepress } from './builders/vitepress.ts';
import { alternate } from './compare/alternate.ts';
import { build, buildChanged, clearAside } from './compare/build.ts';
import { readSites } from './compare/in-browser.ts';
import { optionsOf, type Options } from './compare/options.ts';
import { report } from './compare/report.ts';
import { medians, type Comparison } from './compare/result.ts';
import { showInReadme, writeResult } from './compare/write.ts';
import { machineName, thisMachine } from './measure/machine.ts';
import { textCost } from './measure/texts.ts';
import { collectionOf, ENTRIES } from './synthetic/collection.ts';

const { readme, ...options } = asked();
const machine = thisMachine();
await installPeers();
const installedHugo = await hugo();
const builders: readonly Builder[] = [
  postil('Postil', 'pages, search, pictures, texts, EPUB, TEI, API, downloads'),
  postil('Postil, less', 'pages, search', LESS),
  starlight('md'),
  starlight('mdx'),
  eleventy(),
  vitepress(),
  ...(installedHugo === undefined ? [] : [installedHugo]),
];
const collection = collectionOf(options.opEds, options.entries);
const [opEd] = collection.opEds;
if (opEd === undefined) throw new Error('There is no op-ed to read.');

const texts = textCost(collection);
const built = await alternate(builders, options.rounds, (builder) => {
  say(`Building with ${builder.name} …`);
  return build(builder, collection);
});
// Behind all of the first builds, for other makers of sites remove their last one, and whoever builds after them is slower then.
const changed = await alternate(builders, options.rounds, (builder, round) => {
  say(`Building with ${builder.name} after a change …`);
  return buildChanged(builder, collection, round);
});
say('Opening pages and searching …');
const read = await readSites(builders, opEd);
const comparison: Comparison = {
  machine,
  ...options,
  leftOut: installedHugo === undefined ? ['Hugo, which is not there'] : [],
  measured: builders.map((builder) => ({
    ...named(builder),
    cold: medians((built.get(builder) ?? []).map(({ cold }) => cold)),
    output: medians((built.get(builder) ?? []).map(({ output }) => output)),
    changed: medians(changed.get(builder) ?? []),
    ...read.get(builder),
  })),
  texts,
};
await clearAside();
const told = report(comparison);
console.log(`\n${told}\n`);
await writeResult(`${machineName(machine)}-${options.opEds}`, comparison, 'latest', told);
if (readme) await showInReadme('bench', told);

/** What is asked for on the command line; what is wrong there is told, and nothing is built. */
function asked(): Options {
  try {
    return optionsOf(process.argv.slice(2), { opEds: 1000, entries: ENTRIES });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('npm run bench -- [OP-EDS] [--entries 550] [--rounds 1] [--readme]');
    process.exit(2);
  }
}

function named({ name, version, makes }: Builder): Pick<Builder, 'name' | 'version' | 'makes'> {
  return { name, version, makes };
}
