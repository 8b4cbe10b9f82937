/** Captions and their credits, which stand among the paragraphs of a copy. */
import { setApart, shortened, type Draft } from './draft.ts';
import { endsSentence } from './sentence-edges.ts';

/** Longer blocks are paragraphs, whatever they end with. */
const LONGEST = 420;

export interface Caption {
  readonly text: string;
  readonly credit?: string | undefined;
}

/** Sets captions apart, each with its credit. */
export function takeCaptions(draft: Draft): Draft {
  return setApart(draft, ({ passage: { text }, role }) => {
    const caption = role === 'caption' ? splitCredit(text) : role === undefined ? captionOf(text) : undefined;
    if (caption === undefined) return undefined;
    const credited = caption.credit === undefined ? '' : `, with its credit “${caption.credit}”`;
    const message = `The caption “${shortened(caption.text || text)}” was set apart${credited}.`;
    return { piece: { kind: 'caption', ...caption }, message };
  });
}

const BEGINS =
  /^(?:photo(?:graph)?|image|picture|illustration|caption|above|below|pictured|fig(?:ure)?\.?(?: \d+)?)\s*[:|]\s/i;
const VIEW = /^(?:from left(?: to right)?\b|(?:a|an) (?:file|undated|aerial) (?:photo|image|picture|photograph)\b)/i;

/** A block as a caption, when it has a credit, or is one, or begins like a caption. */
export function captionOf(text: string): Caption | undefined {
  if (text.length > LONGEST) return undefined;
  const isCaption = creditOf(text) !== undefined || BEGINS.test(text) || VIEW.test(text);
  return isCaption ? splitCredit(text) : undefined;
}

/** “Photo: A. Maker/Agency”, “Credit: Agency”, “© Agency”; where a sentence may begin also “Photo by A. Maker”. */
const NAMED =
  /(?:^|[\s(])((?:(?:photo(?:graph)?s?|image|illustration|picture)(?: credit| courtesy)?\s*[:|]|credits?:|©|\(c\))\s*[^.]{2,80})\)?$/i;
const PHOTO_BY =
  /(?:^|[.!?)”]\s|\()((?:photo(?:graph)?s?|image|illustration|picture)\s(?:by|courtesy of)\s[^.]{2,80})\)?$/i;
/** “Anna Maker/Agency”, “Agency/Anna Maker via Agency”. */
const SLASHED =
  /(?:^|[\s(])((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’'-]*(?: ?\/ ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*| via \p{Lu}[\p{L}.’'-]*){0,3})+)\)?$/u;

function creditOf(text: string): string | undefined {
  return capitalCredit(text) ?? NAMED.exec(text)?.[1] ?? PHOTO_BY.exec(text)?.[1] ?? SLASHED.exec(text)?.[1];
}

/** Splits the credit off a caption's end. A caption that is nothing else has none beside its text. */
export function splitCredit(text: string): Caption {
  const credit = creditOf(text);
  if (credit === undefined) return { text };
  const rest = text.slice(0, text.lastIndexOf(credit)).replace(/[\s(|]+$/, '');
  return rest === '' ? { text } : { text: rest, credit };
}

const CAPITALS = /^(?:\p{Lu}[\p{Lu}.’'&-]*(?:\/\p{Lu}[\p{Lu}.’'&-]*)*|[/|&])$/u;
const FEWEST_LETTERS = 6;

/** The words in capitals at a block's end: two at least, or two names with a slash, behind words that are not. */
function capitalCredit(text: string): string | undefined {
  if (endsSentence(text)) return undefined;
  const words = text.replace(/\)$/, '').split(' ');
  let first = words.length;
  while (first > 0 && CAPITALS.test((words[first - 1] ?? '').replace(/^\(/, ''))) first--;
  const credit = words
    .slice(first)
    .join(' ')
    .replace(/^[(|/\s]+/, '');
  const names = credit.split(/[\s/|&]+/).filter((name) => name.length > 1);
  const enough = names.length >= 2 && credit.replace(/\P{L}/gu, '').length >= FEWEST_LETTERS;
  return enough && (first >= 3 || (first === 0 && credit.includes('/'))) ? credit : undefined;
}
