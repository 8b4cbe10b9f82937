/** Serves files as hosts do: over http, compressed with brotli, and not kept by the browser. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Host {
  /** Where it is to be found, without a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves a folder, and pages beside what is in it.
 * @param pages the text of each, by its path, `/bare.html`
 */
export async function serve(folder: string, pages: ReadonlyMap<string, string> = new Map()): Promise<Host> {
  const ready = new Map<string, Buffer>();
  const bodyOf = async (path: string): Promise<Buffer> => {
    const body = ready.get(path) ?? compressed(path, pages.get(path) ?? (await readFile(join(folder, path))));
    ready.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    bodyOf(path).then(
      (body) => response.writeHead(200, headersFor(path)).end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return { url: `http://localhost:${address.port}`, close: () => void server.close() };
}

/** Fonts and pictures are compressed as they are. */
const isText = (path: string): boolean => /\.(?:html|css|js|svg|txt|json|xml)$/.test(path);

function compressed(path: string, body: string | Buffer): Buffer {
  return isText(path) ? brotliCompressSync(body) : Buffer.from(body);
}

function headersFor(path: string): Record<string, string> {
  return {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...(isText(path) && { 'content-encoding': 'br' }),
  };
}
