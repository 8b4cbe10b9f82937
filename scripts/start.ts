/** `npm start`: builds the site when anything has changed since the last build, and serves it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { runTool, say } from './process.ts';

const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'];
const MARK = '.cache/built';

const now = await fingerprint();
if (existsSync('dist') && existsSync(MARK) && (await readFile(MARK, 'utf8')) === now)
  say('Nothing has changed since the last build.');
else if (!(await buildSite())) process.exit(1);
await mkdir('.cache', { recursive: true });
await writeFile(MARK, now);

say('Serving the site; stop with Ctrl-C.');
process.exitCode = await runTool('astro/bin/astro.mjs', ['preview', ...process.argv.slice(2)]);

/** A hash of everything that the site is built from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of INPUTS)
    for (const file of await filesBelow(input)) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
