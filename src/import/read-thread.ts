/** The thread that `read-in-thread.ts` starts: reads the file that it is given, and answers. */
import { parentPort, workerData } from 'node:worker_threads';
import { readCopy } from '../copies/read/read-copy.ts';
import type { CopyFile } from '../copies/types.ts';

parentPort?.postMessage(await readCopy(workerData as CopyFile));
