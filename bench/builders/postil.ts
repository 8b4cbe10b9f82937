/** Postil itself, as somebody has it who has just cloned it: its code in a folder of its own, with caches of its own. */
import { cp, readdir, symlink } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Collection } from '../synthetic/collection.ts';
import { contentFiles, opEdFile } from '../synthetic/postil.ts';
import type { Builder, TextFile } from './builder.ts';

/** What a build needs nothing of: what is made, another collection, and what tests and measures. */
const LEFT_BEHIND = /^(?:\.|node_modules$|dist|content$|bench$|e2e$|docs$|packets$|zim$|test-results$)/;

/** What a site’s file says that makes no more than other makers of sites do, but what keeps it offline. */
export const LESS =
  'makes: { download: false, pictures: one, texts: false, chronologies: false, teaching: false, epub: false, tei: false, api: false }\n';

const ABOUT: TextFile = {
  path: 'pages/about.mdx',
  text: '---\ntitle: About\ndescription: Made by rule.\n---\n\nMade.\n',
};

const inContent = ({ path, text }: TextFile): TextFile => ({ path: `content/${path}`, text });

/**
 * @param name what it is called in the tables
 * @param settings what the site’s file says beside what every site’s does
 */
export function postil(name: string, makes: string, settings = ''): Builder {
  return {
    name,
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    makes,
    files: (collection: Collection) => [...contentFiles(collection, 0, settings), ABOUT].map(inContent),
    opEdFile: (opEd) => inContent(opEdFile(opEd)),
    setUp: copyOfProject,
    command: [process.execPath, 'scripts/build.ts'],
    site: 'dist',
    pageOf: (opEd) => `op-eds/${opEd}.html`,
    search: { open: '#find', field: 'dialog [type=search]', result: '.found-title a' },
  };
}

/** The code as it stands, without its tests; packages are shared. */
async function copyOfProject(folder: string): Promise<void> {
  for (const name of await readdir('.'))
    if (!LEFT_BEHIND.test(name))
      await cp(name, join(folder, name), { recursive: true, filter: (path) => !path.includes('.test.') });
  await symlink(relative(folder, resolve('node_modules')), join(folder, 'node_modules'));
}
