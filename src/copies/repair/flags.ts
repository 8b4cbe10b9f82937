/** Flags what seems wrong in the paragraphs and is left as it is. */
import type { Flag } from '../types.ts';
import { flagBlocks, type Block, type Draft } from './draft.ts';
import { vocabularyOf } from './line-hyphens.ts';
import { oddWords } from './odd-words.ts';
import { runTogether } from './run-together.ts';
import { strayStops } from './stray-stops.ts';
import { unbalanced } from './unbalanced.ts';
import { unfinished } from './unfinished.ts';

/** Looks for everything that can be seen to be wrong, in every block. */
export function flagAll(draft: Draft): Draft {
  const isSupplied = draft.blocks.some(({ passage }) => passage.supplied.length > 0);
  const vocabulary = vocabularyOf(isSupplied ? withoutSupplied(draft.blocks) : []);
  return flagBlocks(draft, (block, index) => flagsOf(block, draft.blocks[index + 1], vocabulary));
}

function flagsOf({ passage, role }: Block, next: Block | undefined, vocabulary: ReadonlySet<string>): Flag[] {
  const { text } = passage;
  const sentences = role === undefined || role === 'quotation' ? unfinished(text) : [];
  return [
    ...strayStops(text),
    ...unbalanced(text, next?.passage.text),
    ...oddWords(text),
    ...runTogether(passage, vocabulary),
    ...sentences,
  ].sort((a, b) => a.start - b.start);
}

/** The texts as the file has them, for their words. */
function* withoutSupplied(blocks: readonly Block[]): Iterable<string> {
  for (const { passage } of blocks) {
    let last = 0;
    for (const { start, end } of passage.supplied) {
      yield passage.text.slice(last, start);
      last = end;
    }
    yield passage.text.slice(last);
  }
}
