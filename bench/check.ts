/** What a check of many op-eds costs: `node bench/check.ts [OP-EDS]`, in seconds of CPU and megabytes of memory. */
import { buildLibrary } from '../src/library/join.ts';
import { syntheticCollection } from './synthetic.ts';

const count = Number(process.argv[2] ?? 1000);
const files = syntheticCollection(count);
const before = process.cpuUsage();
const { value, diagnostics } = buildLibrary(files);
const { user, system } = process.cpuUsage(before);
const glosses = [...(value?.opEds.values() ?? [])].reduce((sum, { glosses, notes }) => sum + glosses.length + notes.length, 0);
console.log(
  `${count} op-eds, ${(glosses / count).toFixed(1)} glosses each: ${((user + system) / 1e6).toFixed(1)} s of CPU, ` +
    `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB, ${diagnostics.length} diagnostics`,
);
