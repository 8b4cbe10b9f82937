/** What a build has made. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Output {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

export async function outputOf(folder: string): Promise<Output> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, pages: files.filter(({ name }) => name.endsWith('.html')).length, bytes };
}
