import { expect, it } from 'vitest';
import { pinned } from './package.ts';

it('tells the release that is measured', () => {
  expect(pinned('vitepress')).toMatch(/^\d+\.\d+\.\d+$/);
  expect(() => pinned('nothing')).toThrow('bench/package.json has no “nothing”.');
});
