/** No answer to a question of a reading list stands in a build for publication, nor anything else for instructors alone. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { hasPdfTools } from '../../scripts/pdf-tools.ts';
import { readContentFolder } from '../../src/library/disk.ts';
import { filesBelow } from '../../src/offline/finish.ts';
import { buildLibrary } from '../../src/library/join.ts';
import type { Library } from '../../src/library/library.ts';
import { sites } from '../sites.ts';
import { leaksIn } from './leaks.ts';

const files = await readContentFolder('content');

function libraryWith(answers: boolean): Library {
  const { value } = buildLibrary(files, { answers });
  if (value === undefined) throw new Error('The content cannot be read.');
  return value;
}

/** Everything that a library for publication says, without its tags and on one line. */
function published({ opEds, entries, claims, readingLists, sources }: Library): string {
  const parts = [opEds, entries, claims, readingLists, sources].map((map) => [...map.values()]);
  return JSON.stringify(parts)
    .replace(/<[^>]*>/g, '')
    .replace(/\\n/g, ' ')
    .toLowerCase();
}

/** Five plain words on end: no quotation mark, link or citation can come between them, but a mention that is linked. */
const PLAIN = /[a-z]+(?: [a-z]+){4}/g;

/** Of each text for instructors the stretches that stand nowhere else. */
function telltales(): string[][] {
  const said = published(libraryWith(false));
  const texts = [...libraryWith(true).readingLists.values()].flatMap(({ sessions }) =>
    sessions.flatMap(({ instructor, questions }) => [instructor, ...questions.map(({ answer }) => answer)]),
  );
  return texts.flatMap((text) =>
    text === undefined
      ? []
      : [[...text.text.toLowerCase().matchAll(PLAIN)].map(([words]) => words).filter((words) => !said.includes(words))],
  );
}

const secret = telltales();

it('the content has texts for instructors, each of which would be known again', () => {
  expect(secret.length).toBeGreaterThan(10);
  expect(secret.filter((words) => words.length < 2)).toEqual([]);
});

describe.each([sites.real.folder, sites.private.folder])('%s', (folder) => {
  it('holds no word of them, whatever they may be packed in', async () => {
    expect(await leaksIn(folder, secret.flat())).toEqual([]);
  });

  it.skipIf(!hasPdfTools())('holds none in its PDFs, whose letters are packed by their fonts', async () => {
    const pdfs = (await filesBelow(folder)).filter((name) => name.endsWith('.pdf'));
    for (const name of pdfs) {
      const text = execFileSync('pdftotext', ['-raw', `${folder}/${name}`, '-'], { encoding: 'utf8' });
      const plain = text.replace(/\s+/g, ' ').toLowerCase();
      expect(plain.length, name).toBeGreaterThan(1000);
      expect(
        secret.flat().filter((words) => plain.includes(words)),
        name,
      ).toEqual([]);
    }
  });

  it('has no page for instructors, and no link to one', async () => {
    const names = await filesBelow(folder);
    expect(names.filter((name) => /instructor/.test(name))).toEqual([]);
    for (const name of names.filter((each) => each.endsWith('.html')))
      expect(await readFile(`${folder}/${name}`, 'utf8'), name).not.toContain('instructor.html');
  });
});
