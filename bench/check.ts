/**
 * `npm run bench -- check 1000`: what a check of so many op-eds costs, in seconds of CPU and megabytes of memory: with nothing kept from
 * before, after one gloss was changed, and after an entry was given another name.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkedLibrary } from '../src/checks/check.ts';
import type { ContentFile } from '../src/library/files.ts';
import { stepCacheIn } from '../src/library/step-cache.ts';
import { syntheticCollection } from './synthetic.ts';

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'postil-check-'));
const files = syntheticCollection(count);

console.log(`${count} op-eds in ${files.length} files`);
try {
  await measure('check, nothing kept', files);
  await measure('one gloss changed', edited(/^op-eds\//, /(<Note [^>]*>\n)/, '$1Changed. '));
  await measure('one summary changed', edited(/^concepts\//, /^summary: /m, 'summary: Changed. '));
  await measure('one name changed', edited(/^concepts\//, /^name: (.*)/m, 'name: $1x'));
} finally {
  rmSync(folder, { recursive: true });
}

/** The files with one changed. */
function edited(path: RegExp, from: RegExp, to: string): ContentFile[] {
  const at = files.findIndex((file) => path.test(file.path));
  return files.map((file, index) => (index === at ? { ...file, text: file.text.replace(from, to) } : file));
}

async function measure(what: string, content: readonly ContentFile[]): Promise<void> {
  const before = process.cpuUsage();
  const cache = stepCacheIn(folder, 'bench');
  const { diagnostics } = checkedLibrary(content, { cache });
  const taken = seconds(before);
  await cache.save();
  console.log(
    `${what}: ${taken} s of CPU (with saving ${seconds(before)}), ${diagnostics.length} diagnostics, ` +
      `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
  );
}

function seconds(before: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6).toFixed(1);
}
