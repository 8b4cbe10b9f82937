#!/usr/bin/env node
/**
 * Runs one of the project's commands after setting up what it needs: a Node that is new enough, and the locked dependencies.
 * Plain JavaScript without dependencies, because it must run on a fresh clone and under an old Node.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');
const [command = 'start', ...rest] = process.argv.slice(2);
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

const scripts = {
  start: ['scripts/start.ts'],
  test: ['scripts/test.ts'],
  build: ['scripts/build.ts'],
  'build:private': ['scripts/build-private.ts'],
  check: ['scripts/check.ts'],
  bench: ['bench/run.ts'],
  import: ['scripts/import.ts'],
  new: ['scripts/new.ts'],
  screenshots: ['scripts/screenshots.ts'],
  zim: ['scripts/zim.ts'],
  packet: ['scripts/packet.ts'],
  join: ['scripts/join.ts'],
  dev: ['node_modules/astro/bin/astro.mjs', 'dev'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--write', '.'],
};

main();

function main() {
  const script = scripts[command];
  if (script === undefined) fail(`There is no command “${command}”. There are: ${Object.keys(scripts).join(', ')}.`);
  const node = suitableNode();
  installDependencies(node);
  run(node, [...script, ...rest]);
}

/** The path of a Node that Astro and the tools run on; installs one below .cache when this one is too old. */
function suitableNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 16) || (major === 22 && minor >= 22)) return process.execPath;
  const home = join(cache, 'node');
  const node = join(home, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    say(`Node ${process.versions.node} is too old for this project; installing Node 24 into .cache/node …`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    npm(
      process.execPath,
      ['install', '--prefix', home, '--no-audit', '--no-fund', '--loglevel=error', 'node@24'],
      home,
    );
    if (!existsSync(node)) fail('npm did not install Node 24. Please install Node 24 yourself: https://nodejs.org');
  }
  env.PATH = dirname(node) + delimiter + env.PATH;
  return node;
}

/** Installs the locked dependencies when they are missing or the lock has changed since. */
function installDependencies(node) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(node)
    .digest('hex');
  const mark = join(root, 'node_modules', '.postil-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  say('Installing the locked dependencies (once; about a minute) …');
  npm(node, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], root);
  writeFileSync(mark, lock);
}

function npm(node, args, cwd) {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && /\.c?js$/.test(cli)) run(node, [cli, ...args], cwd);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, cwd);
}

function run(program, args, cwd = root) {
  const { status, error } = spawnSync(program, args, { cwd, env, stdio: 'inherit' });
  if (error) fail(`${program} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function say(text) {
  console.log(`postil: ${text}`);
}

function fail(text) {
  console.error(`postil: ${text}`);
  process.exit(1);
}
