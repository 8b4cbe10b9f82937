/**
 * Whether a page costs the same in a small collection and in a large one: `node bench/scale.ts [OP-EDS…]`, usually 100, 1,000 and
 * 5,000; with pages and search alone, as a large archive has them. What is found is told, and kept in `bench/results/`.
 */
import { say } from '../scripts/process.ts';
import { LESS, postil } from './builders/postil.ts';
import { build, buildChanged, clearAside } from './compare/build.ts';
import { countOf } from './compare/options.ts';
import { scaleReport, type Size } from './compare/scale.ts';
import { writeResult } from './compare/write.ts';
import { machineName, thisMachine } from './measure/machine.ts';
import { collectionOf, ENTRIES } from './synthetic/collection.ts';

const asked = process.argv.slice(2);
const counts = (asked.length === 0 ? ['100', '1000', '5000'] : asked).map((count) => countOf('OP-EDS', count, 1, 1));
const machine = thisMachine();
const sizes: Size[] = [];
for (const opEds of counts.toSorted((a, b) => a - b)) {
  say(`Building ${opEds} op-eds …`);
  const [builder, collection] = [postil('Postil, less', '', LESS), collectionOf(opEds)];
  const built = await build(builder, collection);
  sizes.push({ opEds, ...built, changed: await buildChanged(builder, collection) });
}
await clearAside();
const scale = { machine, entries: ENTRIES, sizes };
const table = scaleReport(scale);
console.log(`\n${table}\n`);
await writeResult(`${machineName(machine)}-scale`, scale, 'latest-scale', table);
