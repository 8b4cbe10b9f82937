import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

const many = (code: 'bad-date' | 'bad-syntax', count: number) =>
  Array.from({ length: count }, (_, index) => ({ code, message: `${index + 1}.` }));

it('keeps twenty of a code, the last of which tells of the others', () => {
  const short = shorten([...many('bad-date', 1000), ...many('bad-syntax', 20)]);
  expect(short).toHaveLength(40);
  expect(short[18]?.message).toBe('19.');
  expect(short[19]?.message).toBe('20. (And 980 more like it in this file.)');
  expect(short[39]?.message).toBe('20.');
});

it('changes nothing the second time', () => {
  const short = shorten(many('bad-date', 50));
  expect(shorten(short)).toEqual(short);
});
