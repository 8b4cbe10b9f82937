/**
 * A large collection made by rule: op-eds of 1,000 words with 25 glosses and a disputed claim each, over 550 entries that are
 * related to one another, with a ledger. The same at every run.
 */
import { randomNumbers } from '../src/anchoring/damage.ts';
import type { ContentFile } from '../src/library/files.ts';
import { sampleSite } from '../src/library/sample.ts';

const ENTRIES = 550;
const PARAGRAPHS = 10;

const syllables = 'ka lo min tar vel sor ni pa dre gul ber tis mon ral fen hu'.split(' ');

/** As many different words as a shelf of essays has. */
const VOCABULARY = 30_000;

/** A word, the short ones often and most others seldom, as in any language (Zipf 1935). */
function word(random: () => number): string {
  const rank = Math.floor(VOCABULARY ** random());
  return Array.from(
    rank.toString(syllables.length),
    (digit) => syllables[Number.parseInt(digit, syllables.length)],
  ).join('');
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The files of a collection with so many op-eds, and so many claims that they make. */
export function syntheticCollection(opEds: number, claimsMade = opEds): ContentFile[] {
  const random = randomNumbers(42);
  const names = Array.from(
    { length: ENTRIES },
    (_, index) => `${capital(word(random))}ia ${capital(word(random))}q${index}`,
  );
  const entries = names.map((name, index) => ({
    path: `concepts/entry-${index}.md`,
    text: entry(name, index, random),
  }));
  const readings = Array.from({ length: opEds }, (_, index) => ({
    path: `op-eds/reading-${index}.mdx`,
    text: opEd(index, names, random),
  }));
  const claims = readings
    .slice(0, claimsMade)
    .map((_, index) => ({ path: `claims/claim-${index}.yaml`, text: claim(index, random) }));
  const ids = Array.from({ length: PARAGRAPHS }, (_, index) => `p${index + 1}`);
  const ledger = Object.fromEntries([
    ...readings.map((_, index) => [`op-eds/reading-${index}`, { ids }]),
    ...[...entries, ...claims].map(({ path }) => [path.replace(/\.[a-z]+$/, ''), {}]),
  ]);
  const source = { id: 'source', type: 'book', title: 'A Source', issued: { 'date-parts': [[1999]] } };
  return [
    { path: 'site.yaml', text: sampleSite },
    { path: 'bibliography.json', text: JSON.stringify([source]) },
    { path: 'ledger.json', text: JSON.stringify(ledger) },
    ...entries,
    ...readings,
    ...claims,
  ];
}

/** Words made by rule, at least so many characters of them. */
export function syntheticProse(characters: number, random: () => number): string {
  let text = '';
  while (text.length < characters) text += `${capital(prose(18, random))}. `;
  return text;
}

function prose(words: number, random: () => number): string {
  return Array.from({ length: words }, () => word(random)).join(' ');
}

function entry(name: string, index: number, random: () => number): string {
  return `---
name: ${name}
summary: ${capital(prose(12, random))}. ${capital(prose(18, random))}.
dates: [{ what: begun, when: ${1500 + (index % 500)} }]
relations: [{ type: contrasts, to: entry-${(index + 1) % ENTRIES} }]
sources: [source]
---

${capital(prose(60, random))}. ${capital(prose(40, random))} [@source].
`;
}

function claim(index: number, random: () => number): string {
  const position = (label: string) =>
    `  - { label: ${label}, statement: ${capital(prose(40, random))}., holders: [Somebody], sources: [source] }`;
  return `title: Claim ${index}
kind: disputed
statement: ${capital(prose(20, random))}.
made: [{ opEd: reading-${index}, paragraph: 1, quote: lemma0 }]
positions:
${position('Yes')}
${position('No')}
sources: [source]
checked: 2026-11-22
`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function opEd(index: number, names: readonly string[], random: () => number): string {
  const name = () => names[Math.floor(random() * names.length)] ?? '';
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, number) => {
    const text = `${capital(prose(45, random))} ${name()} lemma${number} ${prose(25, random)}, ${name()} “${prose(8, random)}.” ${capital(prose(14, random))}.`;
    return number % 2 === 0
      ? `${text}\n\n<Note on="lemma${number}" kind="context" sources="source">\n${capital(prose(30, random))}.\n</Note>`
      : text;
  });
  return `---
title: Reading ${index}
authors: [{ given: A., family: Writer${index % 200} }]
publication: Review ${index % 20}
date: ${1990 + ((index * 7) % 36)}-${twoDigits(1 + ((index * 5) % 12))}-${twoDigits(1 + ((index * 11) % 28))}
text: digest
rights: made by rule
summary: Made by rule.
sources: [source]
---

${paragraphs.join('\n\n')}
`;
}
