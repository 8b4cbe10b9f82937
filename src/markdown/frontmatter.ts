/** Splits a file into its YAML frontmatter and its text, both blanked so that positions stay the file's own. */

const FENCED = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*$/m;

/** `yaml` and `body` have the length and the line ends of the file; `yaml` is empty when there is no frontmatter. */
export function splitFrontmatter(text: string): { yaml: string; body: string } {
  const match = text.startsWith('---') ? FENCED.exec(text) : null;
  if (match === null || match.index !== 0) return { yaml: '', body: text };
  const [whole, yaml = ''] = match;
  const start = whole.indexOf('\n') + 1;
  return { yaml: blank(text.slice(0, start)) + yaml, body: blank(whole) + text.slice(whole.length) };
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
