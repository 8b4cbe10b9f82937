import { expect, it } from 'vitest';
import { progress } from './progress.ts';

/** What is said when a piece of work ends at each of these times, in milliseconds. */
function said(work: readonly (readonly [group: string, at: number])[]): string[] {
  const told: string[] = [];
  let time = 0;
  const pages = progress(
    'Pages',
    work.length,
    (text) => told.push(text),
    () => time,
  );
  for (const [group, at] of work) {
    time = at;
    pages.did(group);
  }
  pages.done();
  return told;
}

it.each<[what: string, work: [string, number][], told: string[]]>([
  [
    'says nothing of what is soon done',
    [
      ['op-eds', 10],
      ['people', 400],
    ],
    [],
  ],
  [
    'says how far it is, now and then',
    [
      ['op-eds', 4_999],
      ['op-eds', 5_000],
      ['op-eds', 5_100],
      ['op-eds', 5_200],
    ],
    ['Pages: 2 of 4, 50 % …'],
  ],
  [
    'says in the end what took longest',
    [
      ['op-eds', 9_000],
      ['people', 10_000],
      ['events', 10_100],
      ['claims', 10_101],
    ],
    ['Pages: 1 of 4, 25 % …', 'Pages took 10 s: op-eds 89 %, people 10 %, events 1 %.'],
  ],
])('%s', (_what, work, told) => {
  expect(said(work)).toEqual(told);
});
