import { expect, it } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { buildLibrary } from '../../src/library/join.ts';
import { collectionOf } from './collection.ts';
import { contentFiles, opEdFile } from './postil.ts';
import { tiny } from './tiny.ts';

it('writes an op-ed with its names as they are and its notes behind their paragraphs', () => {
  expect(tiny.opEds.map(opEdFile)).toEqual([
    {
      path: 'op-eds/peace.mdx',
      text: `---
title: Peace
authors: [{ given: A., family: Roe }]
publication: Review
date: 2001-02-03
text: digest
rights: made by rule
summary: Made by rule.
sources: [source]
---

The Pact was old

<Note on="old" kind="context" sources="source">
It was not.
</Note>

The League came.
`,
    },
  ]);
});

it('knows the ids of every page', () => {
  const ledger = contentFiles(tiny, 1).find(({ path }) => path === 'ledger.json');
  expect(JSON.parse(ledger?.text ?? '')).toEqual({
    'op-eds/peace': { ids: ['p1', 'p2', 'g-pact', 'n-old', 'g-league'] },
    'concepts/pact': {},
    'concepts/league': {},
    'claims/claim-0': {},
  });
});

it('makes a collection in which nothing is wrong, and each op-ed has its 25 glosses', () => {
  const files = contentFiles(collectionOf(3), 2);
  expect(check(files)).toEqual([]);
  const { value } = buildLibrary(files);
  const counts = [...(value?.opEds.values() ?? [])].map(({ glosses, notes }) => [glosses.length, notes.length]);
  expect(counts).toEqual([
    [20, 5],
    [20, 5],
    [20, 5],
  ]);
});

it('adds what a site’s settings say', () => {
  expect(contentFiles(tiny, 0, 'makes: { tei: false }\n')[0]?.text).toMatch(/\nmakes: \{ tei: false \}\n$/);
});
