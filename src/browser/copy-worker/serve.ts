/** A worker: takes one job and answers it. */
import type { Reader } from '../../copies/types.ts';
import type { Job, Reply } from './messages.ts';
import { open } from './open.ts';

/** What we use of https://html.spec.whatwg.org/#dedicatedworkerglobalscope */
export interface WorkerScope {
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: Job }) => void) => void;
  readonly postMessage: (reply: Reply, transfer: readonly ArrayBuffer[]) => void;
}

/** Answers with a reader for one format. */
export function serve(scope: WorkerScope, read: Reader): void {
  scope.addEventListener('message', ({ data }) => {
    void open(data, read, (reply) => scope.postMessage(reply, reply.is === 'done' ? [reply.read.buffer] : []));
  });
}
