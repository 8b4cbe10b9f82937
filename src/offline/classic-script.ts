/** The site's scripts, each bundled into one file that is named by its content. */
import { bundleClassic } from './bundle.ts';
import { named } from './named.ts';

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
  const script = (once ? made.get(name) : undefined) ?? bundled(name);
  made.set(name, script);
  return script;
}

async function bundled(name: ScriptName): Promise<ClassicScript> {
  const code = await bundleClassic(`src/browser/${name}.ts`);
  return { href: `/assets/${named(name, code)}`, code };
}
