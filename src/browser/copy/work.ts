/**
 * Opens a copy in a worker, so that the page goes on answering. The worker is made from a text, since a page on a disk can have
 * none from a file (https://html.spec.whatwg.org/#dom-worker).
 */
import { damagedCopy } from '../../copies/read/refusals.ts';
import type { Refusal, Step } from '../../copies/types.ts';
import type { Doing, Job, Overview, Reply } from '../copy-worker/messages.ts';
import type { Row } from './row.ts';

/** A copy as the page shows it. */
export interface Opened {
  readonly overview: Overview;
  readonly rows: readonly Row[];
  readonly steps: readonly Step[];
  /** As it was read, to be kept. */
  readonly read: Uint8Array<ArrayBuffer>;
}

/**
 * Has a worker do a job; gives the copy, or why there is none.
 * @param code the worker's program
 * @param signal calls it off; then the promise is rejected with the signal's reason
 */
export async function openInWorker(
  code: string,
  job: Job,
  say: (doing: Doing) => void,
  signal: AbortSignal,
): Promise<Opened | Refusal> {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      signal.throwIfAborted();
      worker.addEventListener('error', () => resolve(damagedCopy('The file brought its reader down')));
      worker.addEventListener('message', listener(say, resolve));
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address);
  }
}

/** Gathers what the worker says. */
function listener(say: (doing: Doing) => void, end: (outcome: Opened | Refusal) => void) {
  const rows: Row[] = [];
  const steps: Step[] = [];
  let overview: Overview | undefined;
  return ({ data }: MessageEvent<Reply>): void => {
    if (data.is === 'doing') say(data.doing);
    else if (data.is === 'refused') end(data.refusal);
    else if (data.is === 'overview') ({ overview } = data);
    else if (data.is === 'part') {
      rows.push(...data.rows);
      steps.push(...data.steps);
    } else if (overview !== undefined) end({ overview, rows, steps, read: data.read });
  };
}
