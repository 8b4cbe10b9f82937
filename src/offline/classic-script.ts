/** The site's scripts, each bundled into one file that is named by its content. */
import { createHash } from 'node:crypto';
import { bundleClassic } from './bundle.ts';

/** The scripts: on every page, the search, which is loaded when it is first wanted, and on the page that keeps everything. */
export const scriptNames = ['main', 'search', 'keep'] as const;
export type ScriptName = (typeof scriptNames)[number];

export interface ClassicScript {
  /** Its address, `/assets/main.1a2b3c4d.js`: another for another content, so that it may be kept for good. */
  readonly href: string;
  readonly code: string;
}

const made = new Map<ScriptName, Promise<ClassicScript>>();

/** A script of `src/browser/`; in a build it is bundled once. Throws what the bundler says. */
export function classicScript(name: ScriptName, once: boolean): Promise<ClassicScript> {
  const script = (once ? made.get(name) : undefined) ?? named(name);
  made.set(name, script);
  return script;
}

async function named(name: ScriptName): Promise<ClassicScript> {
  const code = await bundleClassic(`src/browser/${name}.ts`);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { href: `/assets/${name}.${hash}.js`, code };
}
