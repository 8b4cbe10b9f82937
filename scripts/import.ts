/** `npm run import`: reads copies of op-eds, repairs them and writes them, with their glosses, for reading on this machine. */
import { contentRoot } from '../src/library/disk.ts';
import { runImport } from './import/run.ts';

process.exitCode = await runImport(process.argv.slice(2), {
  content: contentRoot,
  today: new Date().toISOString().slice(0, 10),
  print: (text) => console.log(text),
  tell: (text) => console.error(text),
  inTerminal: process.stderr.isTTY,
});
