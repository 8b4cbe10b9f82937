/** Builds a site, in a process of its own: what is built is fixed before any of the site’s code is loaded. */
import { contentRoot } from '../src/library/disk.ts';
import { runNode } from './process.ts';

export interface BuildOptions {
  /** The folder that the site ends up in. */
  readonly to?: string;
  /** The content folder. */
  readonly content?: string;
  /** Whether readers’ own copies are shown: a build for reading here, and not for publication. */
  readonly copies?: boolean;
  /** Whether reading lists have their pages for instructors, with answers. */
  readonly answers?: boolean;
}

/** The folders of the site: for publication, and with readers’ own copies. */
export const PUBLIC = 'dist';
export const PRIVATE = 'dist-private';

/**
 * Builds the site into `to`. A build that fails leaves what was there untouched.
 * @returns whether it succeeded
 */
export async function buildSite({
  to = PUBLIC,
  content = contentRoot,
  copies = false,
  answers = false,
}: BuildOptions = {}): Promise<boolean> {
  const env = {
    ...forPublication,
    POSTIL_TO: to,
    POSTIL_CONTENT: content,
    POSTIL_COPIES: copies ? '1' : '',
    POSTIL_ANSWERS: answers ? '1' : '',
  };
  return (await runNode('scripts/building.ts', [], env, OFTEN_TIDIED)) === 0;
}

/** Whoever calls, a test also: what Vite goes by. */
const forPublication = {
  NODE_ENV: 'production',
  ...{ PROD: undefined, DEV: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined },
};

/** Nearly all that a build makes is soon forgotten: to collect it often takes no more time, and two thirds of the memory. */
const OFTEN_TIDIED = ['--max-semi-space-size=32', '--heap-growing-percent=50'];
