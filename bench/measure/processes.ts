/** The memory of a program and of all that it starts, as Linux tells it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const EVERY = 50;

export interface Process {
  readonly id: number;
  readonly parent: number;
  /** Pages of memory that it has in use. */
  readonly pages: number;
}

/**
 * One line of `/proc/PID/stat`: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the name in it may hold anything.
 */
export function processOf(stat: string): Process {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { id: Number.parseInt(stat, 10), parent: Number(fields[1]), pages: Number(fields[21]) };
}

/** The pages that a process and its descendants have in use; what they share is counted for each. */
export function pagesOf(processes: readonly Process[], root: number): number {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const below = (id: number): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + child.pages + below(child.id), 0);
  return below(root) + (processes.find(({ id }) => id === root)?.pages ?? 0);
}

/**
 * Looks at a program until told to stop.
 * @returns stops, and gives the most memory that the program and all that it started had in use at one time, in bytes; not a
 * number where the system does not tell
 */
export function watchMemory(root: number): () => number {
  if (process.platform !== 'linux') return () => NaN;
  const pageSize = Number(execFileSync('getconf', ['PAGESIZE'], { encoding: 'utf8' }));
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, pagesOf(processes(), root))), EVERY);
  return () => {
    clearInterval(timer);
    return most * pageSize;
  };
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [processOf(readFileSync(`/proc/${name}/stat`, 'utf8'))];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}
