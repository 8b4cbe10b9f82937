/** What stands above a text: its title, who wrote it, when. */
import { foldedText, foldedWords } from '../../anchoring/words.ts';
import { flagBlocks, setApart, shortened, type Block, type Draft } from './draft.ts';
import { endsSentence } from './sentence-edges.ts';

/** A block this long is text. So is a shorter one that ends like a sentence. */
const TEXT = 140;
const SHORT_TEXT = 60;
/** A sentence that may answer a question or a cry. */
const SHORT_ANSWER = 80;
/** No head has more blocks. */
const MOST = 12;

/** Sets title, byline and date apart. What else stands above the text stays and is flagged. */
export function takeHead(draft: Draft): Draft {
  const size = headSize(draft.blocks);
  const title = titleIndex(draft, size);
  const name = titleAndAuthor(draft.blocks[title]?.passage.text ?? '');
  const whole = setApart(draft, ({ passage: { text }, role }, index) => {
    if (index === title)
      return { piece: { kind: 'title', text }, message: `The title “${shortened(text)}” was set apart.` };
    const byline =
      (index < size && isByline(text)) || (index === draft.blocks.length - 1 && index > 0 && isAuthorLine(text));
    if (byline && role !== 'heading')
      return { piece: { kind: 'byline', text }, message: `The byline “${shortened(text)}” was set apart.` };
    if (index < size && LABEL.test(text))
      return { piece: { kind: 'furniture', text }, message: `The label “${text}” was set apart.` };
    return undefined;
  });
  return { ...flagRest(splitAuthor(whole, name), size), title: name.title || draft.title };
}

/** How many blocks stand above the first that is text. None where there is no text. */
function headSize(blocks: readonly Block[]): number {
  const size = blocks.slice(0, MOST + 1).findIndex(({ passage: { text }, role }) => role === undefined && isText(text));
  return Math.max(0, size);
}

function isText(text: string): boolean {
  return text.length >= TEXT || (text.length >= SHORT_TEXT && endsSentence(text) && /[.…]["”’')]*$/.test(text));
}

const LABEL =
  /^(?:opinion|op-ed|commentary|analysis|essay|guest (?:essay|column|post)|viewpoint|perspectives?|ideas|columnists?|contributors?|editorial|letters?)$/i;
const DATE =
  /^(?:(?:published|updated|posted|last (?:modified|updated))(?: on| at)?:?\s*)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s*)?(?:\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[\s,|–—-].{0,40})?$/iu;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|del|van|von|der|den|la|le|al|bin)\s)?\p{Lu}[\p{L}.’'-]*){1,3}`;
const AUTHORS = String.raw`${NAME}(?:(?:,| and| &|, and) ${NAME})*`;
const BY = /^(?:(?:[Ww]ritten|[Pp]osted|[Oo]p-[Ee]d|[Oo]pinion|[Cc]ommentary) )?(?:by|By|BY):?\s\p{Lu}.{0,120}$/u;
const AUTHOR_ONLY = new RegExp(`^${AUTHORS}$`, 'u');
const AUTHOR_AND_DATE = new RegExp(String.raw`^(?:by )?${AUTHORS}\s*[|·•,–—-]\s*(.+)$`, 'u');

function isAuthorLine(text: string): boolean {
  return text.length <= 140 && BY.test(text) && /^by/i.test(text) && !endsSentence(text);
}

/** Whether a block of the head is a byline or a date. */
export function isByline(text: string): boolean {
  if (text.length > 140 || endsSentence(text)) return false;
  return BY.test(text) || DATE.test(text) || DATE.test(AUTHOR_AND_DATE.exec(text)?.[1] ?? '');
}

/** The block that is the title: the format's own word first, then its metadata, then the first short block without a stop. */
function titleIndex({ blocks, title }: Draft, size: number): number {
  const named = blocks.findIndex(({ role }) => role === 'title');
  if (named !== -1) return named;
  const head = blocks.slice(0, Math.max(size, 1));
  const told = title === undefined ? -1 : head.findIndex(({ passage: { text } }) => sameTitle(text, title));
  if (told !== -1) return told;
  const first = blocks
    .slice(0, size)
    .findIndex(
      ({ passage: { text }, role }) =>
        role !== 'quotation' && role !== 'item' && !isByline(text) && !LABEL.test(text) && !/[.,;:]["”’]?$/.test(text),
    );
  return isSpoken(blocks[first]?.passage.text ?? '') || goesWithNext(blocks, first) ? -1 : first;
}

/** A quotation with who says it: “‘Who will come?’ she asked”. */
const SPOKEN =
  /[”’"']\s(?:\S+\s){0,3}(?:said|says|asked|asks|wrote|writes|told|cried|replied|answered|added|shouted|whispered|warned)(?!\p{L})|^[“‘"'][^”’"]*(?:[,?!…—]|\.{3})[”’"']\s\p{Ll}/u;

function isSpoken(text: string): boolean {
  return SPOKEN.test(text);
}

/** Whether the next paragraph is so short that a block before it seems to belong to the text, or to be answered by it. */
function goesWithNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks.slice(index + 1).find(({ passage: { text } }) => !isByline(text) && !LABEL.test(text));
  if (block === undefined || next === undefined || block.role === 'heading') return false;
  const { text } = next.passage;
  return endsSentence(text) && text.length < (/[!?]["”’]*$/.test(block.passage.text) ? SHORT_ANSWER : SHORT_TEXT);
}

/** Whether a block is the title that metadata gives, which may add the site's name. */
function sameTitle(text: string, title: string): boolean {
  const [words, given] = [foldedText(text), foldedText(title)];
  return words.length >= 4 && (given === words || (given.startsWith(`${words} `) && words.length > given.length / 3));
}

const TITLE_BY = new RegExp(String.raw`^(.*\S)[,—–]?\s[bB]y\s(${AUTHORS})$`, 'u');

/** “Title by Author” in its two parts. */
export function titleAndAuthor(text: string): { readonly title: string; readonly author?: string } {
  const [, title, author] = TITLE_BY.exec(text.slice(0, 300)) ?? [];
  if (title === undefined || author === undefined || foldedWords(title).length < 3) return { title: text };
  return { title: title.replace(/[\s,—–]+$/, ''), author: text.slice(title.length).trim() };
}

/** Makes two pieces of a title that names its author. */
function splitAuthor(draft: Draft, { title, author }: { title: string; author?: string }): Draft {
  if (author === undefined) return draft;
  const apart = draft.apart.flatMap((piece) =>
    piece.kind === 'title'
      ? [
          { ...piece, text: title },
          { ...piece, kind: 'byline' as const, text: author },
        ]
      : [piece],
  );
  return { ...draft, apart };
}

/** Flags what stands between the title and the text. */
function flagRest(draft: Draft, size: number): Draft {
  const left = size === 0 ? 0 : headSize(draft.blocks);
  return flagBlocks(draft, ({ passage: { text }, role }, index) => {
    if (index >= left || role === 'heading') return [];
    const author = AUTHOR_ONLY.test(text);
    const message = `“${shortened(text)}” may be ${author ? 'a byline' : 'a heading or a standfirst'} and no paragraph of the text.`;
    return [{ start: 0, end: text.length, message }];
  });
}
