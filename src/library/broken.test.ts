import { describe, expect, it } from 'vitest';
import { withoutBroken } from './broken.ts';
import { buildLibrary } from './join.ts';
import { sampleEdited, sampleWith } from './sample.ts';

const copy = (of: string, body: string) =>
  `---\ntitle: My copy\nfile: a.txt\nformat: txt\ngenerated: abc\nof: ${of}\n---\n\n${body}\n`;
const whole = copy('peace', 'It was <Mention of="osce" gloss>the organization</Mention>.');

const soundOf = (byPath: Readonly<Record<string, string>>) => withoutBroken(sampleWith(byPath), buildLibrary);

describe('withoutBroken', () => {
  it.each([
    ['a note that the digest does not have', copy('peace', 'It was.\n\n<Note of="n-gone" on="was" />'), 'unknown-id'],
    ['an entry that is gone', copy('peace', 'It was <Mention of="gone" gloss>it</Mention>.'), 'unknown-id'],
    [
      'words that do not stand there',
      copy('peace', 'It is.\n\n<Note of="n-began-the-talks" on="was" />'),
      'quotation-not-found',
    ],
    ['no text that can be read', copy('peace', 'It {was.'), 'bad-syntax'],
    ['an op-ed that is gone', copy('gone', 'It was.'), 'unknown-id'],
  ])('leaves a copy out with %s, and says why', (_what, text, code) => {
    const { files, made, broken } = soundOf({ 'copies/a.mdx': text });
    expect(broken.map((each) => [each.file, each.code])).toEqual([['content/copies/a.mdx', code]]);
    expect(files.some(({ path }) => path.startsWith('copies/'))).toBe(false);
    expect([made.diagnostics, made.value?.copies.size]).toEqual([[], 0]);
  });

  it('finds what a broken copy hid, and keeps one that is whole', () => {
    const { made, broken } = soundOf({
      'copies/a.mdx': whole,
      'copies/b.mdx': whole.replace('title:', 'titel:'),
      'copies/c.mdx': copy('gone', 'It was.'),
    });
    expect([...new Set(broken.map(({ file }) => file))]).toEqual(['content/copies/b.mdx', 'content/copies/c.mdx']);
    expect([made.diagnostics, made.value?.copies.size]).toEqual([[], 1]);
  });

  it('leaves all else as it is', () => {
    const files = sampleEdited('op-eds/peace.mdx', 'of="zeno-adams"', 'of="zeno-addams"');
    const sound = withoutBroken(files, buildLibrary);
    expect(sound.files).toBe(files);
    expect([sound.broken, sound.made.diagnostics.length > 0]).toEqual([[], true]);
  });
});
