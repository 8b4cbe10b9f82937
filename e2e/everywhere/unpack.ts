/** Before the journeys: unpacks the download as a reader would. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { sites } from '../sites.ts';
import { unpackedInto } from './places.ts';

/** Playwright’s global setup. */
export default function unpack(): void {
  const files = unzipSync(readFileSync(join(sites.real.folder, 'downloads/postil.zip')));
  rmSync(unpackedInto, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(unpackedInto, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, bytes);
  }
}
