/** What the page that keeps everything has to tell, and how it tells it. */
import { sizeWords } from '../../model/size.ts';
import { counted } from '../../model/words.ts';
import type { Why } from '../kept/fetch-files.ts';

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** How much of the site is on the device. */
export interface Share {
  readonly held: Amount;
  readonly all: Amount;
}

export type State =
  | { readonly is: 'unable'; readonly why: keyof typeof unable }
  | { readonly is: 'looking' }
  | { readonly is: 'updated' }
  | { readonly is: 'other' }
  | ({ readonly is: 'looked' } & Share)
  | ({ readonly is: 'keeping' } & Share)
  | ({ readonly is: 'stopped'; readonly why: Why | 'asked' } & Share);

export interface Shown {
  readonly text: string;
  /** For those who do not see it: like the text, but changing seldom. */
  readonly said: string;
  /** What can be done, and what the button says. */
  readonly offer?: { readonly action: 'keep' | 'stop' | 'reload'; readonly label: string };
  /** Whether what is kept can be removed. */
  readonly removable: boolean;
  /** How much is kept, from 0 to 1; nothing when no one is waiting for more. */
  readonly progress?: number;
}

const unable = {
  file: 'You are reading a downloaded copy: everything is on your device already.',
  preview: 'The preview keeps nothing.',
  browser: 'Nothing can be kept here: the browser does not let the site, as in a private window or without HTTPS.',
  unreachable: 'Keeping could not begin, for the site cannot be reached. Open this page again later.',
} as const;

/** Why the page is not of the version that is kept. */
const outdated = {
  updated: 'The site has just been updated.',
  other:
    'This page is not as it was when keeping began: the site has been updated, or its server alters what it sends.',
} as const;

/** What is said of a stop, and how to go on. */
const stopped = {
  asked: ['Stopped. What was fetched stays. ', 'Go on'],
  unreachable: ['The site cannot be reached. What was fetched stays. ', 'Go on'],
  refused: ['The server did not give one of the files. What was fetched stays. ', 'Try again'],
  changed: [
    'The site has changed in the meantime, or its server alters what it sends. What was fetched stays. ',
    'Try again',
  ],
  full: ['There is no more room for this site on the device. What was fetched stays. ', 'Try again'],
} as const satisfies Record<Why | 'asked', readonly [string, string]>;

/** What is shown in a state. */
export function shown(state: State): Shown {
  if (state.is === 'unable') return still(unable[state.why]);
  if (state.is === 'looking') return { ...still('Looking at what is kept …'), said: '' };
  if (state.is === 'updated' || state.is === 'other') return toReload(outdated[state.is]);
  if (state.is === 'keeping') return keeping(state);
  const { held, all } = state;
  const removable = held.files > 0;
  if (held.files === all.files) return { ...still(wholeText(all)), removable };
  const [before, verb] = state.is === 'looked' ? ['', 'Keep everything'] : stopped[state.why];
  const label = `${verb} (${sizeWords(all.bytes - held.bytes)} to fetch)`;
  return { ...still(before + shareText(state)), removable, offer: { action: 'keep', label } };
}

function toReload(why: string): Shown {
  return { ...still(`${why} Reload this page to go on.`), offer: { action: 'reload', label: 'Reload' } };
}

function still(text: string): Shown {
  return { text, said: text, removable: false };
}

function keeping(share: Share): Shown {
  const progress = share.all.bytes === 0 ? 1 : share.held.bytes / share.all.bytes;
  return {
    text: shareText(share),
    said: `Keeping everything: ${Math.floor(progress * 4) * 25} percent are here.`,
    offer: { action: 'stop', label: 'Stop' },
    removable: false,
    progress,
  };
}

function wholeText({ files, bytes }: Amount): string {
  return `Everything is kept on this device: ${counted(files, 'file')}, ${sizeWords(bytes)}. It can be read and searched without a network.`;
}

function shareText({ held, all }: Share): string {
  return `On this device: ${held.files} of ${counted(all.files, 'file')}, ${sizeWords(held.bytes)} of ${sizeWords(all.bytes)}.`;
}
