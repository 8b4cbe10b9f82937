/** `npm run bench`: compares Postil with others, or runs one measurement, `npm run bench -- search 3000`. */
import { readdirSync } from 'node:fs';
import { run } from '../scripts/process.ts';

const measurements = readdirSync('bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['run', 'synthetic'].includes(name));
const args = process.argv.slice(2);
const [name = '', ...rest] = /^(?:-|\d|$)/.test(args[0] ?? '') ? ['compare', ...args] : args;
if (measurements.includes(name)) process.exitCode = await run(process.execPath, [`bench/${name}.ts`, ...rest]);
else {
  console.error(`There is no measurement “${name}”. There are: ${measurements.join(', ')}.`);
  process.exitCode = 1;
}
