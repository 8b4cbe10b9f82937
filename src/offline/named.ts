/** Names of files that tell their content: another for another content, so that a browser may keep the file for good. */
import { createHash } from 'node:crypto';

/** A short digest of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The name of a script that tells its content: `core.1a2b3c4d.js`. */
export function named(name: string, code: string): string {
  return `${name}.${digest(code)}.js`;
}
