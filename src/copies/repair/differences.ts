/** Where a repeat differs from what it repeats: words and marks of both, for the report. */
import { foldTypography } from '../../anchoring/fold.ts';
import { capitalized } from '../../model/words.ts';
import type { Step, Where } from '../types.ts';
import { whereInWords } from '../where.ts';
import { plainly, type Stretch, type Token } from './compare.ts';
import { shortened, type Repeat } from './draft.ts';
import type { Match, PlacedToken } from './matching.ts';
import { whereAt } from './passage.ts';

/** More differences are told as one. */
const MOST = 20;

interface Difference {
  readonly repeat: readonly Token[];
  readonly text: readonly PlacedToken[];
}

/** One step for each place where both differ and nothing was supplied. */
export function differencesOf(
  { passage, name }: Repeat,
  { stretches, losses }: Match,
  placeOf: (token: PlacedToken) => Where,
): Step[] {
  const supplied = new Set<Stretch>(losses.map(({ stretch }) => stretch));
  const inner = trimmed(stretches).filter((stretch) => !supplied.has(stretch));
  const all = inner.flatMap((stretch) => (stretch.same ? marksIn(stretch) : [wordsIn(stretch)]));
  const differences = all.filter(({ repeat, text }) => plainly(repeat) !== plainly(text));
  const steps = differences.slice(0, MOST).map(({ repeat, text }): Step => {
    const [token] = text;
    const place = token === undefined ? '' : ` (${whereInWords(placeOf(token))})`;
    const has = quoted(repeat);
    const message = `${capitalized(name)} has ${has} where the text has ${quoted(text)}${place}; the text was left as it is.`;
    return { kind: 'flagged', where: whereAt(passage, repeat[0]?.start ?? 0), message };
  });
  const more = differences.length - steps.length;
  if (more <= 0) return steps;
  const message = `${capitalized(name)} differs from the text in ${more} more places.`;
  return [...steps, { kind: 'flagged', where: whereAt(passage, 0), message }];
}

/** Without what only the text has before and after. */
function trimmed(stretches: readonly Stretch<PlacedToken>[]): readonly Stretch<PlacedToken>[] {
  const from = stretches[0]?.repeat.length === 0 ? 1 : 0;
  const to = stretches.length - (stretches.at(-1)?.repeat.length === 0 ? 1 : 0);
  return stretches.slice(from, to);
}

function wordsIn({ repeat, text }: Stretch<PlacedToken>): Difference {
  return { repeat, text };
}

/** Words with the same letters that differ in case or marks, each with the next word. The repeat's first and last word may. */
function marksIn({ repeat, text }: Stretch<PlacedToken>): Difference[] {
  return repeat.flatMap((token, index) => {
    const other = text[index];
    const edge = index === 0 || index === repeat.length - 1;
    if (other === undefined || edge || foldTypography(token.text) === foldTypography(other.text)) return [];
    return [{ repeat: repeat.slice(index, index + 2), text: text.slice(index, index + 2) }];
  });
}

function quoted(tokens: readonly Token[]): string {
  return tokens.length === 0 ? 'nothing' : `“${shortened(tokens.map(({ text }) => text).join(' '))}”`;
}
