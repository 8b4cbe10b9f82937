/** English words after which a sentence cannot end without a stop: more must come. */
const MORE =
  'a an the this these those my your his its our their and or but nor of to in on at by for from with without into onto over under between among against about through during before after since until than as that which who whose whom when where while because although if unless whether is are was were be been being am has have had do does did will would shall should may might can could must not no every each any some such very';

const WORDS: ReadonlySet<string> = new Set(MORE.split(' '));

/** Whether more must come after a text that lacks its stop: it ends with such a word, a possessive, a comma or a dash. */
export function mustGoOn(text: string): boolean {
  if (/[,–—(“‘&]$/u.test(text)) return true;
  const last = /([\p{L}’']+)$/u.exec(text.slice(-40))?.[1];
  if (last === undefined) return false;
  return WORDS.has(last.toLowerCase()) || /\p{L}’s$/u.test(last);
}

/** Whether a text ends with a capitalized word that is not all capitals: a name may go on. */
export function endsWithName(text: string): boolean {
  return /(?:^|[^\p{L}])\p{Lu}[\p{Ll}.’-]*$/u.test(text.slice(-40));
}
