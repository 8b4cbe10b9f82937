/** The guide “add an op-ed in ten minutes” as steps that can be run. */

/** A fenced block: a command, what it prints, or an edit of the file that its info string names. */
export type Step =
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'printed'; readonly text: string }
  | { readonly kind: 'edit'; readonly path: string; readonly where: string; readonly text: string };

const FENCE = /^```(\w+)(?: (\S+) \((.*)\))?\n([\s\S]*?)^```$/gm;

/** Every fenced block of a guide, in order; `sh` blocks are taken apart into commands. */
export function stepsOf(guide: string): Step[] {
  return [...guide.matchAll(FENCE)].flatMap(([, language, path, where = '', text = '']): Step[] => {
    if (language === 'sh') return commandsIn(text).map((command) => ({ kind: 'command', command }));
    if (path === undefined) return [{ kind: 'printed', text: text.trim() }];
    return [{ kind: 'edit', path, where, text }];
  });
}

function commandsIn(text: string): string[] {
  return text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '');
}

/**
 * A file's text after an edit, as a reader of the guide makes it.
 * @throws when the guide says a place that the file has not
 */
export function edited(old: string, where: string, text: string): string {
  if (where === 'the whole file') return text;
  if (where === 'in place of all below the second ---') {
    const end = old.indexOf('\n---\n') + '\n---\n'.length;
    return `${old.slice(0, end)}\n${text}`;
  }
  const begins = /^after the paragraph that begins “(.+)”$/.exec(where)?.[1];
  const paragraphs = old.trimEnd().split('\n\n');
  const index = begins === undefined ? -1 : paragraphs.findIndex((paragraph) => paragraph.startsWith(begins));
  if (index === -1) throw new Error(`There is no place “${where}”.`);
  return (
    paragraphs
      .toSpliced(index + 1, 0, text.trimEnd())
      .join('\n\n')
      .trimEnd() + '\n'
  );
}
