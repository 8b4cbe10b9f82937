import { describe, expect, it } from 'vitest';
import { lossOf } from './loss.ts';

const two = 'One <Mention of="a" gloss>thing</Mention>.\n\n<Paragraph number="3" />\n\nAnother.\n';

describe('lossOf', () => {
  it.each([
    ['the same text of another file', two, 'b.txt', two, undefined],
    ['another text of another file', two, 'b.txt', 'More.\n', 'was imported from another file, “a.txt”'],
    ['fewer numbered paragraphs', two, 'a.txt', 'More.\n', 'has 2 numbered paragraphs, and the import would make 1'],
    [
      'a paragraph that has lost its number',
      two,
      'a.txt',
      two.replace('"3"', '"none"').replace('Another', 'An other'),
      'has 2 numbered paragraphs, and the import would make 1',
    ],
    [
      'fewer glosses on another text',
      two,
      'a.txt',
      'One more.\n\n\\<Mention of="a" gloss> is told.\n',
      'has 1 gloss, and the import would make 0',
    ],
    ['fewer glosses on the same text', two, 'a.txt', two.replace(/<\/?Mention[^>]*>/g, ''), undefined],
    ['more text', two, 'a.txt', `${two}\nMore.\n`, undefined],
  ])('of %s', (_what, body, file, made, loss) => {
    expect(lossOf({ file: 'a.txt', body }, { file, body: made })).toBe(loss);
  });
});
