import { expect, it } from 'vitest';
import { keptTicks, keyOf } from './kept.ts';

/** A storage that takes texts, or refuses while `closed`. */
function storageOf(kept: Map<string, string>, closed: () => boolean) {
  return () => ({
    getItem: (key: string) => {
      if (closed()) throw new DOMException('closed', 'SecurityError');
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      if (closed()) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  });
}

it('keeps ticks under the path of the page', () => {
  expect(keyOf({ pathname: '/reading-lists/truces.html' })).toBe('postil-list /reading-lists/truces.html');
});

it('gives what was kept, also by another tab', () => {
  const kept = new Map<string, string>();
  const [one, other] = [1, 2].map(() =>
    keptTicks(
      'k',
      storageOf(kept, () => false),
    ),
  );
  expect(one?.write(new Set(['a']))).toBe(true);
  expect(other?.read()).toEqual(new Set(['a']));
});

it('lasts as long as the page where storage is closed, and is kept once it is not', () => {
  const kept = new Map<string, string>();
  let closed = true;
  const ticks = keptTicks(
    'k',
    storageOf(kept, () => closed),
  );
  expect(ticks.read()).toEqual(new Set());
  expect(ticks.write(new Set(['a']))).toBe(false);
  expect(ticks.read()).toEqual(new Set(['a']));
  closed = false;
  expect(ticks.write(new Set(['a', 'b']))).toBe(true);
  expect(kept.get('k')).toBe('["a","b"]');
});
