/** Characters that stand for others, or for nothing: ligatures, invisible characters, spaces, marks apart from their letters. */
import type { Rule } from './draft.ts';
import { mojibakeEdits } from './mojibake.ts';
import type { Edit } from './passage.ts';

/** The edits that replace each match of a pattern. */
export function replacing(text: string, pattern: RegExp, by: (match: RegExpExecArray) => string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const replacement = by(match);
    if (replacement !== match[0])
      edits.push({ start: match.index, end: match.index + match[0].length, text: replacement });
  }
  return edits;
}

const times = (count: number) => (count === 1 ? 'one place' : `${count} places`);

/** A rule of typography, told by what it sets. */
export function typographyRule(what: string, edits: Rule['edits']): Rule {
  return {
    kind: 'typography',
    edits,
    tell: (count, words) => `${what} in ${times(count)}, first in “${words}”.`,
  };
}

const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
/** Joiners and marks of direction mean something between letters of other scripts, and in emoji. */
const MEANT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Khmer}\p{Extended_Pictographic}\ufe0f]/u;

/** The rules, in the order in which they are followed. */
export const CHARACTER_RULES: readonly Rule[] = [
  typographyRule('Garbled characters (UTF-8 read as another encoding) were restored', mojibakeEdits),
  typographyRule('Invisible characters were taken out', (text) =>
    MEANT.test(text) ? replacing(text, /[\u00ad\u200b\ufeff]+/g, () => '') : replacing(text, INVISIBLE, () => ''),
  ),
  typographyRule('Ligatures were written as letters', (text) =>
    replacing(text, /[\ufb00-\ufb06]/g, ([ligature]) => ligature.normalize('NFKC')),
  ),
  typographyRule('Letters and their marks were made one character', (text) =>
    text.isWellFormed() && text === text.normalize('NFC')
      ? []
      : replacing(text, /\P{M}\p{M}{1,40}|[\u1100-\u11ff]{1,60}|[\u0340-\uffff]/gu, ([letters]) =>
          letters.normalize('NFC'),
        ),
  ),
  typographyRule('Spaces were made single and plain', (text) =>
    replacing(text, /^\s+|\s+$|\s+/g, (match) =>
      match.index === 0 || match.index + match[0].length === text.length ? '' : ' ',
    ),
  ),
];

const SPACED = typographyRule('Spaces before punctuation were taken out', (text) =>
  replacing(text, /(?<=[\p{L}\p{N}"'”’)\]]) (?=[,;:!?.](?:[\s"'”’)\]]|$))/gu, () => ''),
);
/** French sets spaces before the other marks. */
const SPACED_IN_FRENCH: Rule = {
  ...SPACED,
  edits: (text) => replacing(text, /(?<=[\p{L}\p{N}"'”’)\]]) (?=[,.](?:[\s"'”’)\]]|$))/gu, () => ''),
};

/** The rule for spaces before punctuation in a copy of these texts. French is known by its quotation marks. */
export function spacesBefore(texts: readonly string[]): Rule {
  return texts.some((text) => text.includes('«')) ? SPACED_IN_FRENCH : SPACED;
}
