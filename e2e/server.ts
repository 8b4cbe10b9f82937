/** Serves the sites under test as a plain static host would: files as they are, and 404.html for what is not there. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sites } from './sites.ts';

for (const { folder, port, base } of Object.values(sites)) {
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    onNoMatch: (_request, response) =>
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing),
  });
  createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(`${base}/`)) files(Object.assign(request, { url: path.slice(base.length) }), response);
    else response.writeHead(404).end();
  }).listen(port);
}
