import { expect, it } from 'vitest';
import { ledgerData } from '../model/ledger.ts';
import { renamedIn, renamedOf } from './renamed.ts';

it('has the former paths of op-eds and reading lists, whatever came between', () => {
  const ledger = ledgerData.parse({
    'claims/old': { heir: 'claims/new' },
    'op-eds/first': { heir: 'op-eds/second' },
    'op-eds/second': { heir: 'op-eds/third' },
    'op-eds/third': {},
    'op-eds/taken-up': { heir: 'events/congress' },
    'op-eds/withdrawn': { withdrawn: '2026-12-01' },
    'reading-lists/spring': { heir: 'reading-lists/autumn' },
  });
  expect(renamedIn(ledger)).toEqual([
    ['op-eds/first', 'op-eds/third'],
    ['op-eds/second', 'op-eds/third'],
    ['reading-lists/spring', 'reading-lists/autumn'],
  ]);
});

it('reads the ledger of a folder; without one there are none', async () => {
  expect(await renamedOf('e2e/fixtures/songs')).toEqual([
    ['op-eds/the-glass-of-water', 'op-eds/price-of-a-glass-of-water'],
  ]);
  expect(await renamedOf('e2e/fixtures')).toEqual([]);
});
