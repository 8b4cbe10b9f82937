/** A synthetic collection as files of a content folder. */
import { randomNumbers, type Random } from '../../src/anchoring/damage.ts';
import type { ContentFile } from '../../src/library/files.ts';
import { sampleSite } from '../../src/library/sample.ts';
import type { Collection, Piece, SyntheticEntry, SyntheticOpEd } from './collection.ts';
import { sentence } from './words.ts';

const SOURCE = { id: 'source', type: 'book', title: 'A Source', issued: { 'date-parts': [[1999]] } };

/**
 * The files of a collection, with a ledger.
 * @param claims how many of the op-eds make a claim that is disputed
 * @param settings what the site’s file says beside what every site’s does
 */
export function contentFiles({ opEds, entries }: Collection, claims = 0, settings = ''): ContentFile[] {
  const random = randomNumbers(43);
  const made = opEds.slice(0, claims).map((opEd, index) => claimFile(index, opEd, random));
  const readings = opEds.map(opEdFile);
  const explained = entries.map(entryFile);
  return [
    { path: 'site.yaml', text: sampleSite + settings },
    { path: 'bibliography.json', text: JSON.stringify([SOURCE]) },
    { path: 'ledger.json', text: ledger(opEds, [...explained, ...made]) },
    ...explained,
    ...readings,
    ...made,
  ];
}

/** Every address, with the ids on the op-eds’ pages. */
function ledger(opEds: readonly SyntheticOpEd[], others: readonly ContentFile[]): string {
  const pages = [
    ...opEds.map((opEd) => [`op-eds/${opEd.id}`, { ids: idsOn(opEd) }] as const),
    ...others.map(({ path }) => [path.replace(/\.[a-z]+$/, ''), {}] as const),
  ];
  return JSON.stringify(Object.fromEntries(pages));
}

/** Paragraphs are counted, entry glosses called after their entries, and notes after the words that they are on. */
function idsOn({ paragraphs }: SyntheticOpEd): string[] {
  const glosses = paragraphs.flat().flatMap(({ words, entry, note }) => {
    if (entry !== undefined) return [`g-${entry.id}`];
    return note === undefined ? [] : [`n-${words}`];
  });
  return [...paragraphs.map((_, index) => `p${index + 1}`), ...glosses];
}

function entryFile({ id, name, begun, summary, contrasts, text }: SyntheticEntry): ContentFile {
  return {
    path: `concepts/${id}.md`,
    text: `---
name: ${name}
summary: ${summary}
dates: [{ what: begun, when: ${begun} }]
relations: [{ type: contrasts, to: ${contrasts} }]
sources: [source]
---

${text.slice(0, -1)} [@source].
`,
  };
}

/** An op-ed’s page: names stand in it as they are, and are found; notes hang on the words that they quote. */
export function opEdFile(opEd: SyntheticOpEd): ContentFile {
  return {
    path: `op-eds/${opEd.id}.mdx`,
    text: `---
title: ${opEd.title}
authors: [{ given: A., family: ${opEd.author} }]
publication: ${opEd.publication}
date: ${opEd.date}
text: digest
rights: made by rule
summary: Made by rule.
sources: [source]
---

${opEd.paragraphs.map(paragraph).join('\n\n')}
`,
  };
}

function paragraph(pieces: readonly Piece[]): string {
  const notes = pieces.flatMap(({ words, note }) => (note === undefined ? [] : [noteOn(words, note)]));
  return [pieces.map(({ words }) => words).join(''), ...notes].join('\n\n');
}

function noteOn(words: string, note: string): string {
  return `<Note on="${words}" kind="context" sources="source">\n${note}\n</Note>`;
}

function claimFile(index: number, { id }: SyntheticOpEd, random: Random): ContentFile {
  const position = (label: string) =>
    `  - { label: ${label}, statement: ${sentence(40, random)}, holders: [Somebody], sources: [source] }`;
  return {
    path: `claims/claim-${index}.yaml`,
    text: `title: Claim ${index}
kind: disputed
statement: ${sentence(20, random)}
made: [{ opEd: ${id}, paragraph: 1, quote: lemma0 }]
positions:
${position('Yes')}
${position('No')}
sources: [source]
checked: 2026-11-22
`,
  };
}
