import { expect, it } from 'vitest';
import { shown, type State } from './state.ts';

const all = { files: 812, bytes: 4_100_000 };
const some = { held: { files: 12, bytes: 300_000 }, all };
const most = { held: { files: 700, bytes: 3_200_000 }, all };

const cases: readonly (readonly [State, ReturnType<typeof shown>])[] = [
  [
    { is: 'looked', held: { files: 0, bytes: 0 }, all },
    {
      text: 'On this device: 0 of 812 files, 0\u00a0kB of 4.1\u00a0MB.',
      said: 'On this device: 0 of 812 files, 0\u00a0kB of 4.1\u00a0MB.',
      offer: { action: 'keep', label: 'Keep everything (4.1\u00a0MB to fetch)' },
      removable: false,
    },
  ],
  [
    { is: 'looked', ...some },
    {
      text: 'On this device: 12 of 812 files, 300\u00a0kB of 4.1\u00a0MB.',
      said: 'On this device: 12 of 812 files, 300\u00a0kB of 4.1\u00a0MB.',
      offer: { action: 'keep', label: 'Keep everything (3.8\u00a0MB to fetch)' },
      removable: true,
    },
  ],
  [
    { is: 'keeping', ...most },
    {
      text: 'On this device: 700 of 812 files, 3.2\u00a0MB of 4.1\u00a0MB.',
      said: 'Keeping everything: 75 percent are here.',
      offer: { action: 'stop', label: 'Stop' },
      removable: false,
      progress: 3_200_000 / 4_100_000,
    },
  ],
  [
    { is: 'looked', held: all, all },
    {
      text: 'Everything is kept on this device: 812 files, 4.1\u00a0MB. It can be read and searched without a network.',
      said: 'Everything is kept on this device: 812 files, 4.1\u00a0MB. It can be read and searched without a network.',
      removable: true,
    },
  ],
  [
    { is: 'stopped', why: 'unreachable', ...some },
    {
      text: 'The site cannot be reached. What was fetched stays. On this device: 12 of 812 files, 300\u00a0kB of 4.1\u00a0MB.',
      said: 'The site cannot be reached. What was fetched stays. On this device: 12 of 812 files, 300\u00a0kB of 4.1\u00a0MB.',
      offer: { action: 'keep', label: 'Go on (3.8\u00a0MB to fetch)' },
      removable: true,
    },
  ],
  [{ is: 'looking' }, { text: 'Looking at what is kept …', said: '', removable: false }],
  [
    { is: 'updated' },
    {
      text: 'The site has just been updated. Reload this page to go on.',
      said: 'The site has just been updated. Reload this page to go on.',
      offer: { action: 'reload', label: 'Reload' },
      removable: false,
    },
  ],
];

it.each(cases)('%o', (state, told) => {
  expect(shown(state)).toEqual(told);
});

it.each([
  ['asked', 'Stopped.', 'Go on'],
  ['refused', 'The server did not give one of the files.', 'Try again'],
  ['changed', 'The site has changed in the meantime', 'Try again'],
  ['full', 'There is no more room for this site on the device.', 'Try again'],
] as const)('stopped, %s', (why, text, label) => {
  const told = shown({ is: 'stopped', why, ...some });
  expect(told.text).toMatch(`${text}`);
  expect(told.offer?.label).toBe(`${label} (3.8\u00a0MB to fetch)`);
});

it('a page that is not of the version kept can be reloaded, whether or not that will help', () => {
  const { text, offer } = shown({ is: 'other' });
  expect(text).toMatch(/updated, or its server alters what it sends\. Reload this page/);
  expect(offer).toEqual({ action: 'reload', label: 'Reload' });
});
