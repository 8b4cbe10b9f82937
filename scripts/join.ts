/** `npm run join`: joins finished sites into one, without building any anew. */
import { joinSites } from './join/join-sites.ts';
import { Misuse, readOptions, USAGE } from './join/options.ts';

process.exitCode = await join();

async function join(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options !== undefined) return (await joinSites(options)) ? 0 : 1;
    console.log(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
