/**
 * The site's scripts, each bundled with all that it imports into one classic script: a page opened by a double-click may load
 * those, but no module with an address of its own, which needs CORS
 * (https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script).
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'rolldown';

/** The scripts: on every page, and the search, which is loaded when it is first wanted. */
export const scriptNames = ['main', 'search'] as const;
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

/**
 * Bundles a TypeScript file, by its path from the project's root, into one classic script.
 * @param define constants of the program, put in the place of free names
 */
export async function bundleClassic(file: string, define: Record<string, string> = {}): Promise<string> {
  const { output } = await build({
    input: resolve(file),
    write: false,
    platform: 'browser',
    transform: { define },
    output: { format: 'iife', minify: true, codeSplitting: false },
  });
  return output[0].code;
}
