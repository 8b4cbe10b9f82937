/** The site's scripts, each bundled into one file that is named by its content. */
import { contentRoot } from '../library/disk.ts';
import { renamedOf } from '../library/renamed.ts';
import { siteOf } from '../library/site.ts';
import { marginChoices } from '../model/class-view.ts';
import { bundleClassic } from './bundle.ts';
import { copyWorkers } from './copy-workers.ts';
import { named } from './named.ts';

/**
 * The scripts: on every page; the settings, the search, what opens a reader's copy, and what points at an op-ed's words, all loaded
 * when they are first wanted; on the page that keeps everything; on reading lists; where something is cited; on that of the network; on the page for
 * teaching with an op-ed; on the line of time; on the pages that stand where others stood; and, in a private build, on the pages of an op-ed in two forms.
 */
export const scriptNames = [
  'main',
  'settings',
  'search',
  'copy',
  'keep',
  'forms',
  'moved',
  'list',
  'class',
  'class-view',
  'answers',
  'cite',
  'network',
  'notes-docx',
  'chronology',
] as const;
export type ScriptName = (typeof scriptNames)[number];

export interface ClassicScript {
  /** Its address, `/assets/main.1a2b3c4d.js`: another for another content, so that it may be kept for good. */
  readonly href: string;
  readonly code: string;
}

const made = new Map<ScriptName, Promise<ClassicScript>>();

/** A script of `src/browser/`; in a build it is bundled once. Throws what the bundler says. */
export function classicScript(name: ScriptName, once: boolean): Promise<ClassicScript> {
  const script = (once ? made.get(name) : undefined) ?? bundled(name, once);
  made.set(name, script);
  return script;
}

async function bundled(name: ScriptName, once: boolean): Promise<ClassicScript> {
  const code = await bundleClassic(`src/browser/${name}.ts`, { modules: await modulesOf(name, once) });
  return { href: `/assets/${named(name, code)}`, code };
}

/** What a script knows of other files and of the site, as modules. */
async function modulesOf(name: ScriptName, once: boolean): Promise<Readonly<Record<string, string>>> {
  const files = async (...names: readonly ScriptName[]) =>
    Promise.all(names.map(async (each) => [each, fileOf(await classicScript(each, once))] as const));
  switch (name) {
    case 'main':
      return { scripts: moduleOf(Object.fromEntries(await files('class', 'settings'))), renamed: await renamed() };
    case 'copy':
      return { workers: await workerNames() };
    case 'settings':
      return { margin: await margin() };
    case 'class':
    case 'answers':
      return {
        margin: await margin(),
        'notes-docx': moduleOf(fileOf(await classicScript('notes-docx', once))),
        renamed: await renamed(),
      };
    default:
      return {};
  }
}

const moduleOf = (value: unknown): string => `export default ${JSON.stringify(value)}`;

/** What the margin may show. */
async function margin(): Promise<string> {
  const site = await siteOf(contentRoot);
  return moduleOf(site === undefined ? [] : marginChoices(site));
}

/** The pages under whose former addresses a reader may have written. */
const renamed = async (): Promise<string> => moduleOf(await renamedOf(contentRoot));

/** The file of a script, beside which the others lie. */
const fileOf = ({ href }: ClassicScript): string => href.slice('/assets/'.length);

/** A module that tells the file of each worker. */
async function workerNames(): Promise<string> {
  const names = [...(await copyWorkers())].map(([format, { file }]) => [format, file]);
  return moduleOf(Object.fromEntries(names));
}
