import { afterEach, expect, it, vi } from 'vitest';
import { digestOf } from '../../model/manifest.ts';
import { fetchFiles, Trouble } from './fetch-files.ts';
import type { Version } from './version.ts';

const scope = 'https://a.org/site/';
const bytes = new TextEncoder().encode('as published');

interface World {
  /** What the server answers, by file and how many times it was asked for it. */
  readonly answers: Readonly<Record<string, readonly (() => Response | Promise<Response>)[]>>;
  readonly put?: () => Promise<void>;
}

/** A version of these files, on a device and at a server that do as told. */
async function versionIn({ answers, put = async () => undefined }: World): Promise<Version> {
  const asked = new Map<string, number>();
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    const file = address.slice(scope.length);
    const time = asked.get(file) ?? 0;
    asked.set(file, time + 1);
    return (answers[file]?.[time] ?? (() => new Response(bytes)))();
  });
  const mark = { digest: await digestOf(bytes), size: bytes.length };
  const manifest = new Map(Object.keys(answers).map((file) => [file, mark]));
  return { id: '', scope, manifest, cache: { put } as unknown as Cache };
}

const other = () => new Response('another');
const missing = () => new Response('', { status: 404 });
const noServer = () => Promise.reject(new TypeError('Failed to fetch'));

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['as published', [], undefined],
  ['old in the browser’s own cache', [other], undefined],
  ['missing in the browser’s own cache', [missing], undefined],
  ['another at the server', [other, other], 'changed'],
  ['missing at the server', [missing, missing], 'refused'],
  ['out of reach', [noServer], 'unreachable'],
])('a file that is %s', async (_what, answers, why) => {
  const version = await versionIn({ answers: { 'x.html': answers } });
  const kept: string[] = [];
  const fetched = fetchFiles(version, ['x.html'], { onKept: (file) => kept.push(file) });
  await (why === undefined ? fetched : expect(fetched).rejects.toEqual(new Trouble(why as Trouble['why'])));
  expect(kept).toEqual(why === undefined ? ['x.html'] : []);
});

it('a full device', async () => {
  const put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  const version = await versionIn({ answers: { 'x.html': [] }, put });
  await expect(fetchFiles(version, ['x.html'])).rejects.toMatchObject({ why: 'full' });
});

it('fails only when nothing is under way any more, and begins nothing after the first trouble', async () => {
  let arrive = (): void => undefined;
  const slow = new Promise<void>((resolve) => (arrive = resolve));
  const files = Array.from({ length: 20 }, (_, index) => `${index}.html`);
  const answers = Object.fromEntries(files.map((file) => [file, [() => slow.then(() => new Response(bytes))]]));
  const version = await versionIn({ answers: { ...answers, '0.html': [noServer] } });
  const events: string[] = [];
  const fetched = fetchFiles(version, files, { onKept: (file) => events.push(file) });
  const failed = fetched.catch((error: unknown) => events.push(String(error)));
  arrive();
  await failed;
  expect(events.at(-1)).toBe('Error: unreachable');
  expect(events.slice(0, -1).toSorted()).toEqual(['1.html', '2.html', '3.html', '4.html', '5.html']);
});

it('stops when the reader asks', async () => {
  const version = await versionIn({ answers: { 'x.html': [] } });
  await expect(fetchFiles(version, ['x.html'], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
});
