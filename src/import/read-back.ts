/** The last look before a page is written: what the site will read in it. */
import { blocksOf, type TextForm } from '../markdown/blocks.ts';
import { flatten } from '../markdown/flatten.ts';
import { parseText } from '../markdown/parse.ts';
import { isError, type Diagnostic } from '../model/diagnostic.ts';
import type { Layout, Part } from './layout.ts';

/** What is parsed is MDX; nothing that is told has the name. */
const FILE = 'page.mdx';

/**
 * Says why a body would not be read as the text that it was made from; nothing when it is.
 * @param form what it is the body of
 */
export function misread(body: string, { paragraphs, captions }: Layout, form: TextForm): string | undefined {
  const parsed = parseText(body, FILE);
  const cut = blocksOf(parsed.value, FILE, form);
  const [wrong] = [...parsed.diagnostics, ...cut.diagnostics].filter(isError);
  if (wrong !== undefined) return told(wrong);
  const read = cut.value.blocks.map(({ kind, element }) => `${kind} ${flatten(element).text}`);
  const meant = [...textsOf('paragraph', paragraphs), ...textsOf('caption', captions)];
  const odd = meant.findIndex((text, index) => text !== read[index]);
  if (odd !== -1) return `It would not be read as it stands, from “${meant[odd]?.slice(0, 60)}”.`;
  return read.length === meant.length ? undefined : 'It would be read as more than it is.';
}

const told = ({ line, message }: Diagnostic): string => `Line ${line} of its text could not be read: ${message}`;

function textsOf(kind: string, parts: readonly Part[]): string[] {
  return parts.filter(({ text }) => text !== '').map(({ text }) => `${kind} ${text}`);
}
