/** Credits at the end of captions: who made a picture, or whose it is. */
import { endsSentence } from './sentence-edges.ts';

/** “Photo: Anna Maker/Agency”, “Credit: Agency”, “© Agency”; where a sentence may begin also “Photo by Anna Maker”. */
const NAMED =
  /(?:^|[\s(])((?:(?:photo(?:graph)?s?|image|illustration|picture)(?: credit| courtesy)?\s*[:|]|credits?:|©|\(c\))\s*([^.!?]{2,80}))\)?$/i;
const PHOTO_BY =
  /(?:^|[.!?)”]\s|\()((?:photo(?:graph)?s?|image|illustration|picture)\s(?:by|courtesy of)\s([^.!?]{2,80}))\)?$/i;
/** “Anna Maker/Agency”, “Agency/Anna Maker via Agency”. */
const SLASHED =
  /(?:^|[\s(])((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’'-]*(?: ?\/ ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*| via \p{Lu}[\p{L}.’'-]*){0,3})+)\)?$/u;

const AGENCY =
  /(?<!\p{L})(?:media|images?|pictures?|press|agency|council|photos?|photography|archives?|library|museum|news|reuters|ap|afp|epa|upi|dpa|tass|getty|alamy|shutterstock|magnum|pool)(?!\p{L})/iu;
/** Before a name in a sentence: “a member of the”. */
const IN_SENTENCE = /(?:^|\s)(?:an?|the|of|in|on|at|by|for|from|to|with|and|or|words|word|sign|said|reads?|is|was)$/i;

/** The credit at a block's end, as the file has it. */
export function creditOf(text: string): string | undefined {
  return capitalCredit(text) ?? namedCredit(text) ?? slashedCredit(text);
}

const MOST_WORDS = 6;
const NAME_PART =
  /^(?:[(“]?\p{Lu}[\p{L}.’',)”-]*(?:\/\p{Lu}[\p{L}.’',)-]*)*|\d{4},?|of|the|and|via|for|de|van|von|der|la|[/|&–-])$/u;

function namedCredit(text: string): string | undefined {
  const match = NAMED.exec(text) ?? PHOTO_BY.exec(text);
  const [, credit = '', name = ''] = match ?? [];
  const before = text.slice(0, text.lastIndexOf(credit)).trimEnd();
  const words = name.trim().split(/\s+/);
  const isName = words.length <= MOST_WORDS && words.every((word) => NAME_PART.test(word)) && /\p{Lu}/u.test(name);
  const begins = /^[\p{Lu}©(]/u.test(credit) || before === '' || endsSentence(before) || before.endsWith('(');
  return match !== null && isName && begins ? credit : undefined;
}

function slashedCredit(text: string): string | undefined {
  const credit = SLASHED.exec(text)?.[1];
  if (credit === undefined) return undefined;
  const before = text.slice(0, text.lastIndexOf(credit)).trimEnd();
  if (IN_SENTENCE.test(before)) return undefined;
  return AGENCY.test(credit) || endsSentence(before) || before.endsWith('(') ? credit : undefined;
}

const CAPITALS = /^(?:\p{Lu}[\p{Lu}.’'&-]*(?:\/\p{Lu}[\p{Lu}.’'&-]*)*|[/|&])$/u;
const FEWEST_LETTERS = 6;
const NO_NAME = /(?:^|\s)(?:NO|NOT|NEVER|THE|IS|ARE|WAS|WE|YOU|IT|THIS|NOW|AND)(?:\s|$)/;

/** The words in capitals at a block's end, behind words that are not, when they look like a credit. */
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
  if (names.length < 2 || credit.replace(/\P{L}/gu, '').length < FEWEST_LETTERS) return undefined;
  if (first === 0) return credit.includes('/') && AGENCY.test(credit) ? credit : undefined;
  const before = words.slice(0, first).join(' ');
  const looks = endsSentence(before)
    ? names.length <= 4 || AGENCY.test(credit)
    : credit.includes('/') || AGENCY.test(credit);
  return first >= 3 && looks && !IN_SENTENCE.test(before) && !NO_NAME.test(credit) ? credit : undefined;
}
