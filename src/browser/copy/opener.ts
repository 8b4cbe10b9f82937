/** From a file to an opened copy: loads what reads it, has a worker do the work, and tells the reader how it goes. */
import { fileTooLarge, isRefusal } from '../../copies/read/refusals.ts';
import { MAX_FILE_BYTES } from '../../copies/read/limits.ts';
import { sniffFormat } from '../../copies/read/sniff.ts';
import type { CopyFormat, Refusal } from '../../copies/types.ts';
import type { Doing, Purpose, Source } from '../copy-worker/messages.ts';
import type { Files } from './files.ts';
import type { CopyForm } from './form.ts';
import { pagesTurn } from './slices.ts';
import { PASTED } from './take.ts';
import { openInWorker, type Opened } from './work.ts';

/** Seconds that a file may take, and when the reader asks for more. */
const PATIENCE = 10;
const MORE_PATIENCE = 60;

const doingWords: Readonly<Record<Doing, string>> = {
  read: 'Reading the text …',
  repair: 'Mending what a copy breaks …',
  place: 'Placing the glosses …',
};

export interface Opener {
  readonly open: (file: File) => void;
  readonly cancel: () => void;
}

/** What an opener works with. */
export interface OpenerParts {
  readonly form: CopyForm;
  readonly files: Files;
  readonly purpose: () => Promise<Purpose>;
  readonly done: (opened: Opened, file: File) => void;
}

/** Opens one file at a time; another calls it off. */
export function opener({ form, files, purpose, done }: OpenerParts): Opener {
  let running = new AbortController();
  const attempt = async (file: File, seconds: number): Promise<void> => {
    running.abort();
    const { signal } = (running = new AbortController());
    const say = (words: string) => form.busy(words, cancel);
    try {
      say('Loading what reads it …');
      const outcome = await openFile(file, { files, purpose, seconds, signal, say: (doing) => say(doingWords[doing]) });
      // What the worker sent last is taken in; showing it is work of its own.
      await pagesTurn();
      if (signal.aborted) return;
      if (isRefusal(outcome)) form.trouble(`${outcome.message} ${outcome.mend}`);
      else done(outcome, file);
    } catch (error) {
      if (signal.aborted) return;
      if (isTimeout(error))
        form.trouble(tooSlow(seconds), [
          { label: 'Try again, for up to a minute', act: () => void attempt(file, MORE_PATIENCE) },
        ]);
      else form.trouble('What opens a copy could not be loaded. Try again once there is a network.');
    }
  };
  const cancel = () => {
    running.abort();
    form.ask();
  };
  return { open: (file) => void attempt(file, PATIENCE), cancel: () => running.abort() };
}

const tooSlow = (seconds: number): string =>
  `Opening it took longer than ${seconds} seconds, and was stopped. A file with the op-ed alone, or its text pasted, is quicker.`;

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

interface Work {
  readonly files: Files;
  readonly purpose: () => Promise<Purpose>;
  readonly seconds: number;
  readonly say: (doing: Doing) => void;
  readonly signal: AbortSignal;
}

async function openFile(file: File, work: Work): Promise<Opened | Refusal> {
  if (file.size > MAX_FILE_BYTES) return fileTooLarge();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = isCopiedFromPage(file) ? 'html' : sniffFormat(bytes, file.name);
  return typeof format === 'string' ? openSource({ file: { name: file.name, bytes } }, format, work) : format;
}

function isCopiedFromPage({ name, type }: File): boolean {
  return name === PASTED && type === 'text/html';
}

/** Opens a copy that was kept as it had been read. */
export function openKept(
  read: Uint8Array<ArrayBuffer>,
  files: Files,
  purpose: () => Promise<Purpose>,
): Promise<Opened | Refusal> {
  const { signal } = new AbortController();
  return openSource({ read }, 'txt', { files, purpose, seconds: MORE_PATIENCE, signal, say: () => undefined });
}

async function openSource(source: Source, format: CopyFormat, work: Work): Promise<Opened | Refusal> {
  const [code, purpose] = await Promise.all([work.files.worker(format), work.purpose()]);
  // Loading takes as long as the network does; what is limited is the work.
  const signal = AbortSignal.any([work.signal, AbortSignal.timeout(work.seconds * 1000)]);
  return openInWorker(code, { source, purpose }, work.say, signal);
}
