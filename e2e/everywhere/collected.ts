/** Where each browser at each place leaves what it has found, to be compared. */
import { join } from 'node:path';

export const collected = '.cache/found';

export function fileOf(project: string): string {
  return join(collected, `${project}.json`);
}
