/** `npm run bench`: runs one of the measurements, `npm run bench -- search 3000`; without a name, the check of the content. */
import { readdirSync } from 'node:fs';
import { run } from '../scripts/process.ts';

const measurements = readdirSync('bench')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['run', 'synthetic'].includes(name));
const [name = 'check', ...rest] = process.argv.slice(2);
if (measurements.includes(name)) process.exitCode = await run(process.execPath, [`bench/${name}.ts`, ...rest]);
else {
  console.error(`There is no measurement “${name}”. There are: ${measurements.join(', ')}.`);
  process.exitCode = 1;
}
