/** Citations of paragraphs, and quotations with theirs. */
import { PARAGRAPH } from '../../model/class-data.ts';
import { listed, runsOf } from '../../model/words.ts';

/** What a style writes before the number of one paragraph, and of several. */
const MANY: Readonly<Record<string, string>> = {
  '¶': '¶¶',
  'para.': 'paras.',
  'par.': 'pars.',
  paragraph: 'paragraphs',
};

const PLACE = new RegExp(`(?:(¶|par(?:a?\\.|agraph))(\\s*))?${PARAGRAPH}`, 'u');

/** A citation with the numbers of its paragraphs, which are in order: “¶ 7”, “paras. 3–4”. */
export function citationOf(template: string, numbers: readonly number[]): string {
  return template.replace(PLACE, (_whole, word: string | undefined, space: string | undefined) => {
    const named = numbers.length > 1 && word !== undefined ? MANY[word] : word;
    return `${named ?? ''}${space ?? ''}${listed(runsOf(numbers))}`;
  });
}

/**
 * Words in quotation marks, those within them in single ones; each paragraph after the first opens with a mark again, as books
 * print them.
 * @param paragraphs the words of each
 */
export function quotationOf(paragraphs: readonly string[]): string {
  const inner = (words: string) => words.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
  return `${paragraphs.map((words) => `“${inner(words)}`).join('\n\n')}”`;
}
