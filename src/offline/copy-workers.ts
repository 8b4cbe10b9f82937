/** The workers that open a reader's copy, one for each format of files, since the parsers weigh much. */
import { workerData } from '../copies/page-data.ts';
import type { CopyFormat } from '../copies/types.ts';
import { bundleClassic } from './bundle.ts';
import { dataScript } from './data-script.ts';
import { named } from './named.ts';

const formats: readonly CopyFormat[] = ['txt', 'html', 'docx', 'pdf'];

/** A script that hands over a worker's code, for a page on a disk can have no worker from a file. */
export interface CopyWorker {
  /** Its name in the folder of the copies' data. */
  readonly file: string;
  readonly code: string;
}

/** A script without an address of its own, as these are, knows none; a parser asks for it and never needs it. */
const withoutAddress = { define: { 'import.meta': '{}' } };

let made: Promise<ReadonlyMap<CopyFormat, CopyWorker>> | undefined;

/** The workers; bundled once, in the preview too, for the parsers take their time. Throws what the bundler says. */
export function copyWorkers(): Promise<ReadonlyMap<CopyFormat, CopyWorker>> {
  return (made ??= Promise.all(formats.map(worker)).then((workers) => new Map(workers)));
}

async function worker(format: CopyFormat): Promise<[CopyFormat, CopyWorker]> {
  const name = workerData(format);
  const code = dataScript(name, await bundleClassic(`src/browser/copy-worker/${format}.ts`, withoutAddress));
  return [format, { file: named(name, code), code }];
}
