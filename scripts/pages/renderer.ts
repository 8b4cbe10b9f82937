/** What draws the pages: the site’s code, compiled by Astro once for as long as it stays the same. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Library } from '../../src/library/library.ts';
import type { Tracker } from '../../src/library/track.ts';
import { alone } from '../lock.ts';
import { runTool } from '../process.ts';
import { codeDigest } from './code-digest.ts';
import { pathOf, type Route } from './routes.ts';
import { LIBRARY, PROGRAM } from './saved-renderer.ts';

const FOLDER = '.cache/renderers';
/** How many are kept: one for each collection that is built in turn, and some for going back and forth. */
const KEPT = 8;
/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** A page, or another file, that the code can draw. */
export interface Drawn {
  /** From the site’s root, `people/x.html`. */
  readonly file: string;
  /** Where its route tells one: the same exactly when what is drawn is. */
  readonly mark: string | undefined;
  readonly draw: () => Promise<Buffer>;
}

export interface Renderer {
  /** The same for the same code. */
  readonly digest: string;
  /** The folder of what browsers load beside the pages. */
  readonly assets: string;
  readonly provide: (library: Library) => Tracker;
  /** The routes, each with what it draws. */
  readonly routes: readonly { readonly route: string; readonly files: () => Promise<Drawn[]> }[];
}

/**
 * The renderer of the code as it is, compiled when it is not there.
 * @param content the content folder, whose own pages and kinds are compiled in
 * @returns nothing when the code cannot be compiled; Astro has said why
 */
export async function rendererFor(content: string): Promise<Renderer | undefined> {
  const digest = await codeDigest(content);
  const folder = resolve(FOLDER, digest);
  await mkdir(FOLDER, { recursive: true });
  // Astro keeps notes in one place for all that it compiles.
  const isThere = await alone('.cache/compiling', async () => {
    if (!existsSync(folder) && !(await compile(folder))) return false;
    await utimes(folder, new Date(), new Date());
    await sweep();
    return true;
  });
  return isThere ? load(folder, digest) : undefined;
}

/** The compiler runs while the library is in memory; with a smaller nursery it takes a tenth less, and no longer. */
const LITTLE_ROOM = ['--max-semi-space-size=4'];

async function compile(folder: string): Promise<boolean> {
  const next = `${folder}-${process.pid}`;
  try {
    const env = { POSTIL_RENDERER: next, POSTIL_CACHE: `${next}-cache` };
    const status = await runTool('astro/bin/astro.mjs', ['build', '--silent'], env, LITTLE_ROOM);
    if (status !== 0) return false;
    await rename(next, folder);
    return true;
  } finally {
    for (const left of [next, `${next}-cache`]) await rm(left, { recursive: true, force: true });
  }
}

/** Removes those that have not been used for longest, but none that a build may still draw with. */
async function sweep(): Promise<void> {
  const folders = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const used = await Promise.all(folders.map(async (folder) => ({ folder, at: (await stat(folder)).mtimeMs })));
  const yesterday = Date.now() - DAY;
  const old = used.toSorted((a, b) => b.at - a.at).filter(({ at }, index) => index >= KEPT && at < yesterday);
  for (const { folder } of old) await rm(folder, { recursive: true, force: true });
}

/** What is used of Astro’s program; its version is pinned (astro/dist/core/build/app.js). */
interface Program {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route; readonly styles: readonly object[] }[] };
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
  readonly getComponentByRoute: (route: Route) => Promise<PageModule>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}

interface PageModule {
  readonly getStaticPaths?: () => Promise<readonly StaticPath[]>;
}

interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: { readonly mark?: string };
}

async function load(folder: string, digest: string): Promise<Renderer> {
  const program = join(folder, PROGRAM);
  const entry = readdirSync(program).find((name) => name.startsWith('prerender-entry'));
  const { app } = (await import(pathToFileURL(join(program, String(entry))).href)) as { app: Program };
  const { provideLibrary } = (await import(pathToFileURL(join(program, LIBRARY)).href)) as {
    provideLibrary: Renderer['provide'];
  };
  prepare(app);
  const { routes } = app.manifest;
  return {
    digest,
    assets: folder,
    provide: provideLibrary,
    routes: routes.map(({ routeData }) => ({ route: routeData.component, files: () => filesOf(app, routeData) })),
  };
}

/** What Astro's program asks its build for: the styles of a page, and where to say what it has to say. */
function prepare(app: Program): void {
  const styles = new Map(
    app.manifest.routes.map(({ routeData, styles: sheets }) => [
      routeData.component,
      { styles: sheets.map((sheet) => ({ sheet, depth: 0, order: 0 })) },
    ]),
  );
  const byKey = { get: (key: string) => styles.get(key.slice(key.lastIndexOf('src/'))) };
  app.setInternals({ pagesByKeys: byKey });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
}

async function filesOf(app: Program, route: Route): Promise<Drawn[]> {
  const { getStaticPaths } = await app.getComponentByRoute(route);
  const paths: readonly StaticPath[] = getStaticPaths === undefined ? [{ params: {} }] : await getStaticPaths();
  return paths.map(({ params, props }) => {
    const file = pathOf(route, params);
    return { file, mark: props?.mark, draw: () => draw(app, route, file) };
  });
}

async function draw(app: Program, routeData: Route, file: string): Promise<Buffer> {
  const address = new URL(file.split('/').map(encodeURIComponent).join('/'), 'http://localhost/');
  const response = await app.render(new Request(address), { routeData });
  if (!response.ok && file !== '404.html') throw new Error(`${file}: the page cannot be drawn (${response.status}).`);
  return Buffer.from(await response.arrayBuffer());
}
