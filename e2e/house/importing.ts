/** A folder to import in: the collection of the songs, an op-ed more, and two texts. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../scripts/import/run.ts';
import { importReportSchema, type ImportReport } from '../../src/import/report.ts';
import { readContentFolder, readCopies } from '../../src/library/disk.ts';
import { buildLibrary } from '../../src/library/join.ts';
import { copy, digest, other } from '../fixtures/copies.ts';

interface Ran {
  readonly status: number;
  /** All that was told. */
  readonly output: string;
  /** The report alone. */
  readonly printed: string;
}

export class Importing {
  readonly folder: string;
  readonly content: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.content = join(folder, 'content');
  }

  static async begin(): Promise<Importing> {
    const made = new Importing(await mkdtemp(join(tmpdir(), 'postil-import-')));
    await cp('e2e/fixtures/songs', made.content, { recursive: true });
    await made.put('content/op-eds/cafe-tax.mdx', digest);
    await made.put('cafe.txt', copy);
    await made.put('letters.txt', other);
    return made;
  }

  end(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  put(path: string, text: string | Uint8Array): Promise<void> {
    return writeFile(join(this.folder, path), text);
  }

  textOf(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  /** The words of the command; what looks like a file is one in the folder. */
  words(args: readonly string[]): string[] {
    return args.map((arg) => (/\.(?:txt|docx|html|pdf)$/.test(arg) ? join(this.folder, arg) : arg));
  }

  /** Runs the command; it tells files as they are named from the folder. */
  async run(...args: string[]): Promise<Ran> {
    const printed: string[] = [];
    const all: string[] = [];
    const status = await runImport(this.words(args), {
      content: this.content,
      today: '2026-11-22',
      print: (text) => [printed, all].forEach((lines) => lines.push(text)),
      tell: (text) => all.push(text),
      inTerminal: false,
    });
    const told = (lines: readonly string[]) => lines.join('\n').replaceAll(`${this.folder}/`, '');
    return { status, output: told(all), printed: told(printed) };
  }

  async runForJson(...args: string[]): Promise<ImportReport> {
    const { printed } = await this.run(...args, '--format', 'json');
    return importReportSchema.parse(JSON.parse(printed));
  }

  /** The library with the copies that were written. */
  async library(): Promise<ReturnType<typeof buildLibrary>> {
    return buildLibrary([...(await readContentFolder(this.content)), ...(await readCopies(this.content))]);
  }

  /** Every file of the collection, byte for byte. */
  async everything(): Promise<Record<string, string>> {
    const entries = await readdir(this.content, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const files = paths.map(async (path) => [path, await readFile(path, 'hex')] as const);
    return Object.fromEntries(await Promise.all(files));
  }
}
