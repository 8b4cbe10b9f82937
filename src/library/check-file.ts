/** What is wrong with a file before anything in it is understood: that it cannot be read, or has characters that no one sees. */
import { lineAndColumn, type Diagnostic } from '../model/diagnostic.ts';
import { hiddenIn } from '../model/hidden.ts';
import { shorten } from '../model/shorten.ts';
import { displayName, startOf, type ContentFile } from './files.ts';

/** A file's own problem, or its hidden characters, each where it stands; at most twenty of them. */
export function checkFile(file: ContentFile): Diagnostic[] {
  if (file.problem !== undefined) return [{ code: 'unreadable-file', ...file.problem, ...startOf(file) }];
  const found = [...hiddenIn(file.text), ...hiddenReferences(file.text)].toSorted((a, b) => a.index - b.index);
  return shorten(found.map((each) => ({ ...hidden(each.name), index: each.index }))).map(
    ({ index, ...diagnostic }) => ({
      ...diagnostic,
      file: displayName(file),
      ...lineAndColumn(file.text, index),
    }),
  );
}

const REFERENCE = /&#(?:x(?<hex>[0-9a-f]{1,6})|(?<decimal>\d{1,7}));/gi;

/** Hidden characters that Markdown or HTML reads from a reference, `&#x202E;`. */
function hiddenReferences(text: string): { name: string; index: number }[] {
  if (!text.includes('&#')) return [];
  return Array.from(text.matchAll(REFERENCE), ({ groups, index }) => {
    const code = groups?.['hex'] === undefined ? Number(groups?.['decimal']) : Number.parseInt(groups['hex'], 16);
    const names = hiddenIn(code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');
    return names.map(({ name }) => ({ name, index }));
  }).flat();
}

const hidden = (name: string): Pick<Diagnostic, 'code' | 'message' | 'mend'> => ({
  code: 'hidden-character',
  message: `Here stands ${name}, a character that is not seen.`,
  mend: 'Remove it; an editor that shows invisible characters finds it.',
});
