/** Where something was measured, and of what state of the project. */
import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Gibibytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** The commit that was measured; with a sign when files have changed since. */
  readonly commit: string;
}

export function thisMachine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    commit: commitOf(git('rev-parse', '--short', 'HEAD'), git('status', '--porcelain')),
  };
}

/** @param status what git tells of changed files */
export function commitOf(head: string, status: string): string {
  return status === '' ? head : `${head}, with changes`;
}

/** A file name for what is measured on a machine: `intel-r-xeon-r-processor-2-cores`. */
export function machineName({ processor, cores }: Machine): string {
  return `${processor} ${cores} cores`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
