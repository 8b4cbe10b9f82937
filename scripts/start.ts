/** `npm start`: builds the site when anything has changed since the last build, and serves it. */
import { ensureBuilt } from './built.ts';
import { runTool, say } from './process.ts';

if (!(await ensureBuilt())) process.exit(1);
say('Serving the site; stop with Ctrl-C. A browser that was here before shows a new build at its second visit.');
process.exitCode = await runTool('astro/bin/astro.mjs', ['preview', ...process.argv.slice(2)]);
