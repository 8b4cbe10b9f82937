/**
 * Bundles a script and all that it imports into one classic script: a page opened by a double-click may load those, but no
 * module with an address of its own, which needs CORS
 * (https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script).
 */
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { generate, parse } from 'css-tree';
import { build, type Plugin } from 'rolldown';

export interface BundleOptions {
  /** Constants of the program, put in the place of free names. */
  readonly define?: Readonly<Record<string, string>>;
  /** Modules that are no files, by their names after `virtual:`. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Free names, and the file and the export that stand for each. */
  readonly inject?: Readonly<Record<string, readonly [file: string, name: string]>>;
}

/** A script, and the files that it was made of, by their paths from the project’s root. */
export interface Bundle {
  readonly code: string;
  readonly inputs: readonly string[];
}

/**
 * Bundles a TypeScript file, by its path from the project's root; a style sheet that it imports is a text.
 * Throws what the bundler says.
 */
export async function bundle(file: string, options: BundleOptions): Promise<Bundle> {
  const { define = {}, modules = {}, inject = {} } = options;
  const injected = Object.entries(inject).map(([free, [from, name]]) => [free, [resolve(from), name]]);
  const inputs: string[] = [];
  const { output } = await build({
    input: resolve(file),
    write: false,
    platform: 'browser',
    plugins: [virtual(modules), sheets, listing(inputs)],
    transform: { define, inject: Object.fromEntries(injected) },
    output: { format: 'iife', minify: true, codeSplitting: false },
  });
  return { code: output[0].code, inputs: inputs.toSorted() };
}

/** Lists every file that was read, also those of which nothing is left in the end. */
function listing(inputs: string[]): Plugin {
  return {
    name: 'postil-inputs',
    moduleParsed: ({ id }) => void (isAbsolute(id) && inputs.push(relative('.', id))),
  };
}

/** Style sheets as texts, without what only people need. */
const sheets: Plugin = {
  name: 'postil-sheets',
  load: async (id) => {
    if (!id.endsWith('.css')) return undefined;
    const css = generate(parse(await readFile(id, 'utf8')));
    return { code: `export default ${JSON.stringify(css)}`, moduleType: 'js' };
  },
};

function virtual(modules: Readonly<Record<string, string>>): Plugin {
  const nameOf = (id: string) => id.replace(/^virtual:/, '');
  return {
    name: 'postil-virtual',
    resolveId: (id) => (Object.hasOwn(modules, nameOf(id)) ? id : undefined),
    load: (id) => modules[nameOf(id)],
  };
}
