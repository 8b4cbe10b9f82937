/** What finding the names and the quotations of an op-ed costs, in this process. */
import { anchorAll } from '../../src/anchoring/anchor.ts';
import { findMentions } from '../../src/anchoring/mentions.ts';
import { dictionaryOf } from '../../src/anchoring/names.ts';
import { selectorFor } from '../../src/anchoring/selector.ts';
import type { Collection, SyntheticOpEd } from '../synthetic/collection.ts';

/** Characters before and behind a quotation. */
const CONTEXT = 32;

export interface TextCost {
  /** Milliseconds of the processor to find the entries that an op-ed names, of all that there are. */
  readonly mentions: number;
  /** Milliseconds of the processor to find the places of its glosses in a copy of its text. */
  readonly anchoring: number;
}

/** The mean of an op-ed; throws when one is not found. */
export function textCost({ opEds, entries }: Collection): TextCost {
  const dictionary = dictionaryOf(entries.map(({ id, name }) => ({ id, text: name })));
  const texts = opEds.map((opEd) => {
    const text = textOf(opEd);
    return { text, selectors: quotations(text, opEd) };
  });
  const mentions = timed(() => texts.map(({ text }) => findMentions(text, dictionary)));
  const anchored = timed(() => texts.map(({ text, selectors }) => anchorAll(text, selectors)));
  if (mentions.value.some((found) => found.length === 0)) throw new Error('An op-ed names nothing.');
  if (anchored.value.flat().some(({ status }) => status === 'unanchored')) throw new Error('A gloss has no place.');
  return { mentions: mentions.time / opEds.length, anchoring: anchored.time / opEds.length };
}

function textOf({ paragraphs }: SyntheticOpEd): string {
  return paragraphs.map((pieces) => pieces.map(({ words }) => words).join('')).join('\n');
}

function quotations(text: string, { paragraphs }: SyntheticOpEd) {
  const lemmas = paragraphs.flat().filter(({ entry, note }) => entry !== undefined || note !== undefined);
  return lemmas.map(({ words }) => {
    const start = text.indexOf(words);
    return selectorFor(text, { start, end: start + words.length }, CONTEXT);
  });
}

/** Once to warm up, and once for the milliseconds of the processor. */
function timed<T>(work: () => T): { readonly value: T; readonly time: number } {
  work();
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, time: (user + system) / 1000 };
}
