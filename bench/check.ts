/** `npm run bench`: what a check of many op-eds costs, in seconds of CPU and megabytes of memory. */
import { check } from '../src/checks/check.ts';
import { syntheticCollection } from './synthetic.ts';

const count = Number(process.argv[2] ?? 1000);
const files = syntheticCollection(count);
const words = files.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const before = process.cpuUsage();
const diagnostics = check(files);
const { user, system } = process.cpuUsage(before);
console.log(
  `check: ${count} op-eds in ${files.length} files, ${words} words, ${diagnostics.length} diagnostics: ` +
    `${((user + system) / 1e6).toFixed(1)} s of CPU, ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
);
