import { expect, it } from 'vitest';
import { commitOf, machineName } from './machine.ts';

it('names a file after a machine', () => {
  const machine = { memory: 16, system: 'linux x64', node: '24.0.0', commit: 'abc' };
  expect(machineName({ ...machine, processor: 'Some(R) CPU @ 2.40GHz', cores: 2 })).toBe('some-r-cpu-2-40ghz-2-cores');
});

it('tells when what is measured is not what was committed', () => {
  expect([commitOf('abc', ''), commitOf('abc', ' M README.md')]).toEqual(['abc', 'abc, with changes']);
});
