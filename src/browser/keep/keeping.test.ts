import { afterEach, expect, it, vi } from 'vitest';
import { digestOf } from '../../model/manifest.ts';
import type { Version } from '../kept/version.ts';
import { keeping } from './keeping.ts';
import type { State } from './state.ts';

const scope = 'https://a.org/';
const bytes = new TextEncoder().encode('as published');
const files = ['a.html', 'b.html'];

/** A version of two files, on a device that holds none, and what is asked of the server and told of keeping. */
async function world(answer: (signal: AbortSignal) => Promise<Response>) {
  const mark = { digest: await digestOf(bytes), size: bytes.length };
  const held = new Set<string>();
  const cache = {
    put: async (address: string) => void held.add(address),
    keys: async () => Array.from(held, (url) => ({ url })),
    delete: async (address: string) => held.delete(address),
  };
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string, { signal }: { readonly signal: AbortSignal }) => {
    asked.push(address.slice(scope.length));
    return answer(signal);
  });
  const manifest = new Map(files.map((file) => [file, mark]));
  const version: Version = { id: '', scope, manifest, cache: cache as unknown as Cache };
  const told: string[] = [];
  const tell = (state: State) => told.push('held' in state ? `${state.is} ${state.held.files}` : state.is);
  return { work: keeping(version, tell), asked, told };
}

afterEach(() => vi.unstubAllGlobals());

it('tells what it comes to, and fetches nothing twice when asked twice', async () => {
  const { work, asked, told } = await world(async () => new Response(bytes));
  await Promise.all([work.keep(), work.keep()]);
  expect(asked).toEqual(files);
  expect(told).toEqual(['keeping 0', 'keeping 1', 'keeping 2', 'looked 2']);
  await work.keep();
  expect(asked).toEqual(files);
  await work.remove();
  expect(told.at(-1)).toBe('looked 0');
});

it('stops when it is asked to, and goes on', async () => {
  let isHanging = (): void => undefined;
  const hung = new Promise<void>((resolve) => (isHanging = resolve));
  const hanging = (signal: AbortSignal) => {
    if (asked.length === files.length) isHanging();
    return new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  };
  let answer = hanging;
  const { work, asked, told } = await world((signal) => answer(signal));
  const kept = work.keep();
  await hung;
  work.stop();
  await kept;
  expect(told).toEqual(['keeping 0', 'stopped 0']);
  answer = async () => new Response(bytes);
  await work.keep();
  expect(told.at(-1)).toBe('looked 2');
});
