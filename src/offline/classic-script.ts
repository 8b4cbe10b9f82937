/** The site's scripts, each bundled into one file that is named by its content. */
import { bundleClassic } from './bundle.ts';
import { copyWorkers } from './copy-workers.ts';
import { named } from './named.ts';

/**
 * The scripts: on every page; the search and what opens a reader's copy, which are loaded when they are first wanted; on the page
 * that keeps everything; and, in a private build, on the pages of an op-ed in two forms.
 */
export const scriptNames = ['main', 'search', 'copy', 'keep', 'forms'] as const;
export type ScriptName = (typeof scriptNames)[number];

export interface ClassicScript {
  /** Its address, `/assets/main.1a2b3c4d.js`: another for another content, so that it may be kept for good. */
  readonly href: string;
  readonly code: string;
}

const made = new Map<ScriptName, Promise<ClassicScript>>();

/** A script of `src/browser/`; in a build it is bundled once. Throws what the bundler says. */
export function classicScript(name: ScriptName, once: boolean): Promise<ClassicScript> {
  const script = (once ? made.get(name) : undefined) ?? bundled(name);
  made.set(name, script);
  return script;
}

async function bundled(name: ScriptName): Promise<ClassicScript> {
  const modules = name === 'copy' ? { workers: await workerNames() } : {};
  const code = await bundleClassic(`src/browser/${name}.ts`, { modules });
  return { href: `/assets/${named(name, code)}`, code };
}

/** A module that tells the file of each worker. */
async function workerNames(): Promise<string> {
  const names = [...(await copyWorkers())].map(([format, { file }]) => [format, file]);
  return `export default ${JSON.stringify(Object.fromEntries(names))}`;
}
