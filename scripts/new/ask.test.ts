import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { ask, faultOfTyped } from './ask.ts';
import { entry } from './entry.ts';
import { aroundSample } from './fixture.ts';

const around = aroundSample();
const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';

/** Asks for an entry, and types these keys one after another. */
async function typing(keys: readonly string[], given = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = new PassThrough().resume();
  const asked = ask(entry, given, around, { input, output });
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    input.write(key);
  }
  return asked;
}

it('asks what is missing, with what is likely already there', async () => {
  const answers = await typing([DOWN, ENTER, 'Peace of Rome', ENTER, ENTER, ENTER, ENTER, ENTER]);
  expect(answers).toEqual({ kind: ['treaties'], name: ['Peace of Rome'], id: ['peace-of-rome'] });
});

it('does not ask what was given', async () => {
  const answers = await typing([ENTER, ENTER, ENTER, ENTER], { kind: ['people'], name: ['Ada'] });
  expect(answers).toEqual({ kind: ['people'], name: ['Ada'], id: ['ada'] });
});

it('does not go on from what is wrong', async () => {
  const given = { kind: ['people'], name: ['OSCE'], full: ['x'], alias: ['y'], source: ['allan-2020'] };
  expect(await typing([ENTER, '-ii', ENTER], given)).toEqual({ ...given, id: ['osce-ii'] });
});

it('ends at Ctrl-C', async () => {
  expect(await typing([ENTER, 'Pea', CTRL_C])).toBeUndefined();
});

it.each([
  ['name', '', 'Something must stand here.'],
  ['full', '', undefined],
  ['source', 'allan-2020; nobody', 'The bibliography has no source “nobody”. Add it first: npm run new -- source.'],
])('says while typing that %s cannot be “%s”', (flag, typed, fault) => {
  const field = entry.fields.find((each) => each.flag === flag);
  expect(field && faultOfTyped(field, typed, around, {})).toBe(fault);
});
