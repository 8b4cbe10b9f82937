/** Typography: characters, spaces, dashes, quotation marks. Letters, numbers and words stay as they are. */
import { CHARACTER_RULES, replacing, spacesBefore, typographyRule } from './characters.ts';
import { followRule, type Draft, type Rule } from './draft.ts';
import { quotationMarkEdits } from './quotation-marks.ts';

const MARK_RULES: readonly Rule[] = [
  typographyRule('Dashes were set for hyphens', (text) =>
    replacing(text, /(?<![-\s!<])( ?)(-{2,3})( ?)(?![->])|(?<=\S )-(?= \S)/g, (match) => {
      const [whole, before = '', hyphens, after = ''] = match;
      if (hyphens === undefined) return '–';
      const between = `${text[match.index - 1] ?? ''}${text[match.index + whole.length] ?? ''}`;
      return /^\d\d$/.test(between) ? '–' : `${before}—${after}`;
    }),
  ),
  typographyRule('Points were set as one mark of omission', (text) =>
    replacing(text, /(?<!\.)\.{3,4}(?!\.)|(?<![.\s])( ?)\. \. \.(?! ?\.)/g, (match) =>
      match[0].startsWith('....') ? '.…' : `${match[1] ?? ''}…`,
    ),
  ),
  typographyRule('Quotation marks and apostrophes were made curly', quotationMarkEdits),
];

/** Sets the typography of every block, each kind of change reported once. */
export function setTypography(draft: Draft): Draft {
  const spaces = spacesBefore(draft.blocks.map(({ passage }) => passage.text));
  return [...CHARACTER_RULES, spaces, ...MARK_RULES].reduce(followRule, draft);
}
