/** Reads a copy in a thread of its own, which can be ended: no file may keep a person waiting. */
import { Worker } from 'node:worker_threads';
import { damagedCopy } from '../copies/read/refusals.ts';
import type { CopyFile, RawCopy, Refusal } from '../copies/types.ts';

/** Memory that reading the largest files takes, in MB, with room to spare. */
const MEMORY = { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 };

const tooSlow = (milliseconds: number): Refusal => ({
  code: 'copy-too-slow',
  message: `The file was not read within ${String(milliseconds / 1000)} seconds.`,
  mend: 'Save the op-ed alone, without pictures and other texts, or copy its text into a plain text file.',
});

/** What the thread answers, or that it failed or was late. */
function answerOf(thread: Worker, milliseconds: number): Promise<RawCopy | Refusal> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(tooSlow(milliseconds)), milliseconds);
    const settle = (answer: RawCopy | Refusal) => {
      clearTimeout(timer);
      resolve(answer);
    };
    thread.once('message', settle);
    // Out of memory, most likely: whatever else a reader throws is already a refusal.
    thread.once('error', () => settle(damagedCopy('The file is broken, or takes more memory than there is')));
    thread.once('exit', () => settle(damagedCopy('The file is broken')));
  });
}

/**
 * What `readCopy` gives for a file, within a time.
 * @param milliseconds - after which the thread is ended, and the answer is the refusal `copy-too-slow`
 */
export async function readWithin(file: CopyFile, milliseconds = 10_000): Promise<RawCopy | Refusal> {
  const thread = new Worker(new URL('./read-thread.ts', import.meta.url), { workerData: file, resourceLimits: MEMORY });
  try {
    return await answerOf(thread, milliseconds);
  } finally {
    await thread.terminate();
  }
}
