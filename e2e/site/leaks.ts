/** Looks for words in everything of a folder, whatever it is packed in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { filesBelow } from '../../src/offline/finish.ts';

/** The files of a folder in which any of the words stands, each with the first of them. */
export async function leaksIn(folder: string, words: readonly string[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const file of await filesBelow(folder)) {
    const word = firstIn(await readFile(join(folder, file)), words);
    if (word !== undefined) leaks.push(`${file}: ${word}`);
  }
  return leaks;
}

function firstIn(bytes: Uint8Array, words: readonly string[]): string | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  const lower = text.toLowerCase();
  const word = words.find((each) => lower.includes(each));
  if (word !== undefined) return word;
  for (const part of unpacked(bytes, text)) {
    const within = firstIn(part, words);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** What lies packed in some bytes: entries of a ZIP file, gzip, base64 in a text. */
function unpacked(bytes: Uint8Array, text: string): Uint8Array[] {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return Object.values(unzipSync(bytes));
  if (startsWith(bytes, [0x1f, 0x8b])) return [gunzipSync(bytes)];
  return Array.from(text.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g), ([base64]) => Buffer.from(base64, 'base64'));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
