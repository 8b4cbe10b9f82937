import { describe, expect, it } from 'vitest';
import { heirOf, ledgerData } from './ledger.ts';

const present = new Set(['p1', 'n-new']);

describe('heirOf', () => {
  it.each([
    ['the heir', { old: 'n-new' }, 'n-new'],
    ['the heir of an heir', { old: 'n-older', 'n-older': 'p1' }, 'p1'],
    ['none', {}, undefined],
    ['none that is there', { old: 'gone' }, undefined],
    ['none in a circle', { old: 'a', a: 'b', b: 'a' }, undefined],
  ])('finds %s', (_what, heirs, heir) => {
    expect(heirOf('old', { ids: ['old'], heirs }, present)).toBe(heir);
  });

  it('finds none for a name that every object has', () => {
    expect(heirOf('constructor', { ids: ['constructor'], heirs: {} }, present)).toBeUndefined();
  });
});

describe('ledgerData', () => {
  it('takes the ids of each op-ed, by its slug', () => {
    const pages = ledgerData.parse({ peace: { ids: ['p1', 'g-osce'] } });
    expect([...pages]).toEqual([['peace', { ids: ['p1', 'g-osce'], heirs: {} }]]);
  });

  it.each([{ peace: { ids: ['#p1'] } }, { 'Peace!': { ids: [] } }, { peace: { ids: [], heir: {} } }])(
    'refuses %j',
    (data) => {
      expect(ledgerData.safeParse(data).success).toBe(false);
    },
  );
});
