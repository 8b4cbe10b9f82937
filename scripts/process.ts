/** Running other programs from the project's commands. */
import { spawn, spawnSync } from 'node:child_process';

/** Variables that a program has beside those of this process; without those that are undefined. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a program with this process's output; resolves with its exit status (1 when it was killed). */
export function run(program: string, args: readonly string[], env: Environment = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** Runs one of the tools in node_modules under this Node. @param flags what Node itself is told */
export function runTool(
  path: string,
  args: readonly string[],
  env: Environment = {},
  flags: readonly string[] = [],
): Promise<number> {
  return runNode(`node_modules/${path}`, args, env, flags);
}

/** Runs one of the project’s own programs, by its path, under this Node. @param flags what Node itself is told */
export function runNode(
  path: string,
  args: readonly string[],
  env: Environment = {},
  flags: readonly string[] = [],
): Promise<number> {
  return run(process.execPath, [...flags, path, ...args], env);
}

/** Whether a program can be started. */
export function exists(program: string, argument = '--version'): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

/** Says what is being done, in the project's voice. */
export function say(text: string): void {
  console.log(`postil: ${text}`);
}
