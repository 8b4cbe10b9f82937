/** Serves the sites under test as a plain static host would: files as they are, and 404.html for what is not there. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sites } from './sites.ts';

for (const { folder, port } of Object.values(sites)) {
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    onNoMatch: (_request, response) =>
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing),
  });
  createServer(files).listen(port);
}
