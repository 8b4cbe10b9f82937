/** Keeps what was found, beside the bench. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { withPart } from './between-marks.ts';

const RESULTS = 'bench/results';
const README = 'README.md';

/** Writes figures and what is told of them: `NAME.json`, and `LATEST.md`. */
export async function writeResult(name: string, found: object, latest: string, told: string): Promise<void> {
  await write(join(RESULTS, `${name}.json`), JSON.stringify(found));
  await write(join(RESULTS, `${latest}.md`), told);
}

/** Lets the README show something between its comments of that name. */
export async function showInReadme(name: string, told: string): Promise<void> {
  await write(README, withPart(await readFile(README, 'utf8'), name, told));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await format(text, { filepath: file, printWidth: 120, singleQuote: true }));
}
