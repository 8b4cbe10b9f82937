/** Captions and their credits, which stand among the paragraphs of a copy. */
import { creditOf } from './credits.ts';
import { setApart, shortened, type Draft } from './draft.ts';

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
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*`;
/** “From left: Anna Maker …”, “From left to right, Anna Maker and …”. */
const FROM_LEFT = new RegExp(
  String.raw`^[Ff]rom left(?: to right)?(?:: ?${NAME}|,? ${NAME}(?: ${NAME}){1,3}(?:,| and| &| \())`,
  'u',
);
const VIEW =
  /^an? (?:file|undated|aerial) (?:photo|image|picture|photograph)(?: (?:shows?|showing|of|from|taken|dated|released|provided|by|in)\b|$)/i;

/** A block as a caption, when it has a credit, or is one, or begins like a caption. */
export function captionOf(text: string): Caption | undefined {
  if (text.length > LONGEST) return undefined;
  const isCaption = creditOf(text) !== undefined || [BEGINS, FROM_LEFT, VIEW].some((begins) => begins.test(text));
  return isCaption ? splitCredit(text) : undefined;
}

/** Splits the credit off a caption's end. A caption that is nothing else has none beside its text. */
export function splitCredit(text: string): Caption {
  const credit = creditOf(text);
  if (credit === undefined) return { text };
  const rest = text.slice(0, text.lastIndexOf(credit)).replace(/[\s(|]+$/, '');
  return rest === '' ? { text } : { text: rest, credit };
}
