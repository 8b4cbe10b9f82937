import { toXml } from 'xast-util-to-xml';
import { expect, it } from 'vitest';
import { x } from 'xastscript';
import { sectionsOf } from './sections.ts';

const p = { level: undefined, elements: [x('p')] };
const h = (level: number) => ({ level, elements: [x(`h${level}`)] });
const written = (parts: Parameters<typeof sectionsOf>[0]) =>
  toXml(sectionsOf(parts), { closeEmptyElements: true, tightClose: true });

it.each([
  ['no heading', [p, p], '<p/><p/>'],
  ['one', [p, h(2), p], '<p/><div><h2/><p/></div>'],
  ['two of a level', [h(2), p, h(2), p], '<div><h2/><p/></div><div><h2/><p/></div>'],
  ['one below another', [h(2), p, h(3), p, h(2)], '<div><h2/><p/><div><h3/><p/></div></div><div><h2/></div>'],
  ['a higher one later', [h(3), p, h(2), p], '<div><h3/><p/></div><div><h2/><p/></div>'],
])('%s', (_what, parts, xml) => expect(written(parts)).toBe(xml));
