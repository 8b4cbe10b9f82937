/** Data as scripts: what a page opened by a double-click may load. */
import { gunzipSync, gzipSync } from 'fflate';
import { dataEvent, type DataDetail } from '../model/data-script.ts';

/** A script that hands over data under a name. */
export function dataScript(name: string, data: unknown): string {
  return scriptOf([name, data]);
}

/** The same for data that have many words, compressed; the time in them is always the same. */
export function packedScript(name: string, data: unknown): string {
  const bytes = gzipSync(new TextEncoder().encode(JSON.stringify(data)), { level: 9, mtime: 0 });
  return scriptOf([name, base64(bytes), 'gzip']);
}

/** What such a script hands over under a name. Throws when it is none, or hands over something else. */
export function dataIn(name: string, code: string): unknown {
  const [, json] = /^dispatchEvent\(new CustomEvent\("[^"]+",\{detail:([^]*)\}\)\)$/.exec(code) ?? [];
  const detail = json === undefined ? undefined : (JSON.parse(json) as DataDetail);
  if (detail?.[0] !== name) throw new Error(`This is no script that hands over “${name}”.`);
  const [, data, compressed] = detail;
  if (compressed === undefined) return data;
  return JSON.parse(new TextDecoder().decode(gunzipSync(Buffer.from(String(data), 'base64')))) as unknown;
}

/** Bytes as text. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** JSON is JavaScript as it stands (ECMA-262, since 2019). */
function scriptOf(detail: DataDetail): string {
  return `dispatchEvent(new CustomEvent(${JSON.stringify(dataEvent)},{detail:${JSON.stringify(detail)}}))`;
}
