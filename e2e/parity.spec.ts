/** Runs when the journeys at every place have been made: what they have found is compared. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fileOf } from './everywhere/collected.ts';

const read = (project: string) => JSON.parse(readFileSync(fileOf(project), 'utf8')) as Record<string, unknown>;

test('fifty searches have the same first five results in every browser at every place', ({}, { project }) => {
  const [first = '', ...others] = project.dependencies;
  expect(others.length).toBeGreaterThan(1);
  for (const other of others) expect(read(other), `${other}, compared with ${first}`).toEqual(read(first));
});
