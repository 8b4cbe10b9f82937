/** A site that makes less than it could: what it leaves out is not there. That nothing leads there the build itself holds to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { joinedFrom } from '../joined-sites.ts';

const folder = joinedFrom.verses;
const reading = 'op-eds/out-loud';

it.each([`${reading}/teach.html`, `${reading}/chronology.html`, `${reading}.txt`, 'downloads/loose-verses.zip'])(
  'does not make %s',
  (file) => expect(existsSync(join(folder, file))).toBe(false),
);

it.each([`${reading}.html`, 'chronology.html', 'search.html'])('makes %s', (file) =>
  expect(existsSync(join(folder, file))).toBe(true),
);

it('has one picture', () => {
  expect(readdirSync(join(folder, 'pictures'), { recursive: true })).toEqual(['index.png']);
});

it('offers no citation of a paragraph', () => {
  expect(readFileSync(join(folder, reading, 'class.js'), 'utf8')).toContain('"citations":[]');
});

it('says nothing in the head of an op-ed of pages that are not there', () => {
  const page = readFileSync(join(folder, `${reading}.html`), 'utf8');
  expect(page).not.toMatch(/Cite and teach|>Chronology<\/a><\/span>/);
});
