/** What a command costs. */
import { spawn } from 'node:child_process';
import { watch, type Watched } from './processes.ts';

export interface Cost {
  /** Seconds of the processors, of the command and of all that it started. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly elapsed: number;
  /** The most memory that all of its processes had in use at one time, in bytes. */
  readonly memory: number;
}

/** bash knows what the children of its children took, and Node does not; but only of those that somebody waited for. */
const TIMED = 'TIMEFORMAT="%3U %3S %3R"; time "$@"';

/** A command has stood still so long, in milliseconds, that it will not go on. */
const PATIENCE = 60_000;

/** What is thrown of a command that was ended because it stood still. */
export class StoodStill extends Error {}

/** Runs a command in a folder; throws with what it said when it fails, and `StoodStill` when it does nothing for long. */
export function costOf(command: readonly string[], folder: string, patience = PATIENCE): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', TIMED, 'bash', ...command], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stoodStill = false;
    const stop = watch(child.pid ?? 0, patience, (ids) => {
      stoodStill = true;
      ids.forEach(end);
    });
    let said = '';
    let errors = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      const seen = stop();
      if (status === 0) resolve(costIn(timesIn(errors), seen));
      else if (stoodStill) reject(new StoodStill(`In ${folder}, ${command.join(' ')} stood still.`));
      else reject(new Error(`In ${folder}, ${command.join(' ')} failed:\n${said}${errors}`));
    });
  });
}

function end(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

/** What was seen counts where bash knows of less: Pagefind is not waited for by all who end it. */
export function costIn({ cpu, elapsed }: Pick<Cost, 'cpu' | 'elapsed'>, seen: Watched): Cost {
  return { cpu: seen.cpu > cpu ? seen.cpu : cpu, elapsed, memory: seen.memory };
}

/** The times that bash writes as the last line. */
export function timesIn(text: string): Pick<Cost, 'cpu' | 'elapsed'> {
  const [user = NaN, system = NaN, elapsed = NaN] = (text.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { cpu: user + system, elapsed };
}
