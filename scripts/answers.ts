/** `--answers`: builds reading lists with their pages for instructors too. */
import { parseArgs } from 'node:util';

/**
 * Reads the command line of a build; an option that there is not is told.
 * @returns whether answers are asked for; nothing when the command was called wrongly
 */
export function answersWanted(command: string): boolean | undefined {
  try {
    return parseArgs({ options: { answers: { type: 'boolean', default: false } } }).values.answers;
  } catch (error) {
    console.error(`${(error as Error).message}\n\nnpm run ${command} -- [--answers]`);
    process.exitCode = 2;
    return undefined;
  }
}

/** What is said of a build with answers. */
export const WITH_ANSWERS =
  'Reading lists have their pages for instructors, with answers: whoever has this build can read them.';
