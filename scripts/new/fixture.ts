/** Surroundings for tests: the sample collection, on one day. */
import { sample } from '../../src/library/sample.ts';
import type { ContentFile } from '../../src/library/files.ts';
import type { Answers, Change, Thing } from './fields.ts';
import { withPresets } from './resolve.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';

/** What stands around in the sample collection, or in others. */
export function aroundSample(files: readonly ContentFile[] = sample): Surroundings {
  const { value } = surroundingsOf(files, '2026-11-22');
  if (value === undefined) throw new Error('These files have no site file.');
  return value;
}

/** What a thing makes of these answers in the sample collection. */
export function madeOf(thing: Thing, given: Answers): Change {
  const around = aroundSample();
  return thing.make(withPresets(thing, given, around), around);
}
