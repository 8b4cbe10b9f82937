/** Gives a text as one of its own, the same for the same text. */
export type TextPool = (text: string) => string;

/**
 * A pool of texts that are kept for long, each once. What is cut out of a page’s text holds on to the whole page in V8 (its sliced
 * strings), and a build keeps what a hundred thousand links say.
 */
export function textPool(): TextPool {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text, 'utf16le').toString('utf16le');
    texts.set(own, own);
    return own;
  };
}
