/** Texts as LaTeX reads them. */

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00A0': '~',
};

/** A text of which every character stands for itself. */
export function latex(text: string): string {
  return text.replace(/[\\{}&%$#_~^\u00A0]/g, (sign) => SPECIAL[sign] ?? sign);
}

/** A title whose capitals stay: words that have any, but for the first one, stand in braces, for styles lower the others. */
export function kept(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word, index) => (/\p{Lu}/u.test(index === 0 ? word.slice(1) : word) ? `{${latex(word)}}` : latex(word)))
    .join('');
}

/** An item of a list, in braces where an “and” within it would part it in two. */
export function whole(text: string): string {
  return /\band\b/i.test(text) ? `{${latex(text)}}` : latex(text);
}

/** An address: BibLaTeX and BibTeX’s styles read it without any escape, but for what would end or comment the field. */
export function escapedUrl(address: string): string {
  return address.replaceAll('\\', '%5C').replaceAll('{', '%7B').replaceAll('}', '%7D');
}
