/** The memory and time of a program and of all that it starts, as Linux tells them. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const EVERY = 50;

export interface Process {
  readonly id: number;
  readonly parent: number;
  /** Pages of memory that it has in use. */
  readonly pages: number;
  /** What it has taken of the processors, in ticks; and when it began, since an id may be given again. */
  readonly ticks: number;
  readonly began: number;
}

/**
 * One line of `/proc/PID/stat`: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the name in it may hold anything.
 */
export function processOf(stat: string): Process {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    id: Number.parseInt(stat, 10),
    parent: Number(fields[1]),
    pages: Number(fields[21]),
    ticks: Number(fields[11]) + Number(fields[12]),
    began: Number(fields[19]),
  };
}

/** A process and its descendants. */
export function familyOf(processes: readonly Process[], root: number): Process[] {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const below = (id: number): Process[] => (children.get(id) ?? []).flatMap((child) => [child, ...below(child.id)]);
  return [...processes.filter(({ id }) => id === root), ...below(root)];
}

export interface Watched {
  /** The most memory that all had in use at one time, in bytes; what they share is counted for each. */
  readonly memory: number;
  /** Seconds of the processors, of all that were seen until they were last seen. */
  readonly cpu: number;
}

/**
 * Looks at a program until told to stop; then gives what was seen, which is no number where the system does not tell.
 * @param still is called once nothing of it has taken any time of the processors for so many milliseconds, with all that there is of it
 */
export function watch(root: number, patience: number, still: (ids: readonly number[]) => void): () => Watched {
  if (process.platform !== 'linux') return () => ({ memory: NaN, cpu: NaN });
  const ticks = new Map<string, number>();
  let [pages, all, moved] = [0, 0, performance.now()];
  const look = () => {
    const family = familyOf(processes(), root);
    for (const each of family) ticks.set(`${each.id} ${each.began}`, each.ticks);
    pages = Math.max(pages, sum(family.map((each) => each.pages)));
    const now = sum([...ticks.values()]);
    if (now > all) [all, moved] = [now, performance.now()];
    else if (performance.now() - moved > patience) still(family.map(({ id }) => id));
  };
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    return { memory: pages * settingOf('PAGESIZE'), cpu: sum([...ticks.values()]) / settingOf('CLK_TCK') };
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function settingOf(name: 'PAGESIZE' | 'CLK_TCK'): number {
  return Number(execFileSync('getconf', [name], { encoding: 'utf8' }));
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
