import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { brokenInWords, strayInWords } from './copies-in-words.ts';

describe('what is said of copies', () => {
  it.each([
    [{ path: 'copies/oped.pdf', isFile: true }, 'npm run import -- content/copies/oped.pdf makes one.'],
    [{ path: 'copies/old', isFile: false }, 'content/copies/old is no page, and is passed over.'],
    [{ path: 'copies/a\u001b.txt', isFile: true }, 'content/copies/a<U+001B>.txt is no page: '],
  ])('names what is no page: %j', (stray, words) => {
    expect(strayInWords(stray, 'content')).toContain(words);
  });

  it('tells each broken copy’s errors, and what is shown', () => {
    const error = (file: string): Diagnostic => ({
      code: 'unknown-id',
      file,
      line: 7,
      column: 3,
      message: 'There is no “x”.',
      mend: 'Remove it.',
    });
    const until = 'Until it is mended, it is left out; of an op-ed here, the digest is shown.';
    expect(brokenInWords([error('a.mdx'), error('b.mdx')])).toBe(
      `a.mdx:7:3  unknown-id  There is no “x”.\n    → Remove it.\n${until}\n` +
        `b.mdx:7:3  unknown-id  There is no “x”.\n    → Remove it.\n${until}`,
    );
  });
});
