/** Copying, and telling what came of it. */

/** What the reader is told: what was done, or a text to be copied by hand. */
export interface Told {
  readonly words: string;
  readonly byHand?: string;
}

const REFUSED = 'This browser lets no page copy here. Copy it with Ctrl+C, or ⌘C on a Mac:';

/**
 * Copies a text. A browser may refuse that to a page that is not trusted, or that the reader has not allowed it.
 * @param what what is told to be copied, “Link to ¶ 7”
 */
export async function copied(text: string, what: string): Promise<Told> {
  try {
    await navigator.clipboard.writeText(text);
    return { words: `${what} copied.` };
  } catch {
    return { words: REFUSED, byHand: text };
  }
}
