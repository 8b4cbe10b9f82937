/** The words after `npm run build --`. */
import { parseArgs } from 'node:util';
import { contentRoot } from '../src/library/disk.ts';
import { PUBLIC, type BuildOptions } from './build-site.ts';

const USAGE = `npm run build -- [--content FOLDER] [--to FOLDER] [--answers]

  --content FOLDER  the collection (${contentRoot}/)
  --to FOLDER       where the site goes (${PUBLIC}/)
  --answers         builds reading lists with their pages for instructors too`;

/**
 * Reads the command line of a build; what it cannot mean is told.
 * @returns nothing when the command was called wrongly
 */
export function buildOptions(): BuildOptions | undefined {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: contentRoot },
        to: { type: 'string', default: PUBLIC },
        answers: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}
