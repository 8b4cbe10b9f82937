/** An op-ed with very many glosses, made by rule: so many that no other will have more. */
import { sampleSite } from '../../src/library/sample.ts';

const NOTES_IN_A_PARAGRAPH = 5;
const MENTIONS_IN_A_PARAGRAPH = 5;

const range = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

/**
 * The files of a collection with one op-ed that has so many glosses: as many mentions of entries as notes, ten to a paragraph.
 * @returns their texts by their paths
 */
export function crowdOf(glosses: number): ReadonlyMap<string, string> {
  const paragraphs = range(Math.ceil(glosses / (NOTES_IN_A_PARAGRAPH + MENTIONS_IN_A_PARAGRAPH)));
  const source = { id: 'source', type: 'book', title: 'A Source', issued: { 'date-parts': [[1999]] } };
  return new Map([
    ['site.yaml', sampleSite],
    ['bibliography.json', JSON.stringify([source])],
    ['pages/about.mdx', '---\ntitle: About\ndescription: Made by rule.\n---\n\nMade by rule.\n'],
    ['op-eds/crowd.mdx', head + paragraphs.map(paragraph).join('\n\n')],
    ...paragraphs.flatMap((n) => range(MENTIONS_IN_A_PARAGRAPH).map((k) => entry(`${n}x${k}`))),
  ]);
}

const head = `---
title: A crowd
authors: [{ given: A., family: Writer }]
publication: A Review
date: 2001
text: digest
rights: Made by rule.
summary: Made by rule.
sources: [source]
---

`;

function paragraph(n: number): string {
  const mentioned = range(MENTIONS_IN_A_PARAGRAPH).map(
    (k) =>
      `Here the writer speaks at some length of <Mention of="matter-${n}x${k}">matter ${n}x${k}</Mention>, and goes on.`,
  );
  const noted = range(NOTES_IN_A_PARAGRAPH).map(
    (k) => `What follows has been noted${n}x${k} by an editor who was asked.`,
  );
  const notes = range(NOTES_IN_A_PARAGRAPH).map(
    (k) =>
      `<Note on="noted${n}x${k}" kind="context" sources="source">\n${'A remark of some length. '.repeat(1 + (k % 5))}\n</Note>`,
  );
  return [`${[...mentioned, ...noted].join(' ')}`, ...notes].join('\n\n');
}

function entry(id: string): [path: string, text: string] {
  const name = `Matter ${id}`;
  return [
    `concepts/matter-${id}.md`,
    `---\nname: ${name}\nsummary: ${name} is explained here in a sentence of some length.\nsources: [source]\n---\n\nA body.\n`,
  ];
}
