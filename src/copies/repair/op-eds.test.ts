/** The two damaged op-eds, where they are at hand. Nothing of them but a few words stands here. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textCopy } from './fixture.ts';
import { repairCopy } from './repair.ts';

const FOLDER = '../shared/op-eds';
const repaired = (name: string) => repairCopy(textCopy(readFileSync(`${FOLDER}/${name}`, 'utf8')));

describe.skipIf(!existsSync(FOLDER))('the op-ed with captions, breaks and a pull quote', () => {
  const copy = () => repaired('000_e08513b2827d54b3.txt');

  it('has ten paragraphs, its title, captions and pull quote set apart', () => {
    expect(copy().paragraphs).toHaveLength(10);
    expect(copy().apart.map(({ kind, credit }) => [kind, credit])).toEqual([
      ['title', undefined],
      ['caption', 'JESS FRAMPTON/GZERO MEDIA'],
      ['repeat', undefined],
      ['caption', 'ATLANTIC COUNCIL'],
    ]);
    expect(copy().title).toMatch(/^For peace .*‘security guarantees,’ too$/);
  });

  it('has both breaks closed and the lost words supplied', () => {
    expect(
      copy()
        .steps.filter(({ kind }) => kind === 'rejoined')
        .map(({ where }) => where.number),
    ).toEqual([25, 29]);
    expect(copy().paragraphs[7]?.text).toContain('Mikhail Gorbachev’s');
    const [paragraph] = copy().paragraphs.filter(({ supplied }) => supplied.length > 0);
    expect(paragraph?.supplied.map(({ start, end, from }) => [paragraph.text.slice(start, end), from])).toEqual([
      ['deepseated sense of moral su', 'the pull quote'],
    ]);
    expect(paragraph?.text).toContain('moral supremacy that');
    expect(paragraph?.flags.map(({ message }) => message)).toEqual([
      expect.stringContaining('“deep-seated” may be meant'),
    ]);
  });

  it('has the stray stop of the pull quote flagged', () => {
    expect(
      copy()
        .steps.filter(({ kind }) => kind === 'flagged')
        .map(({ message }) => message),
    ).toEqual([expect.stringContaining('“deepseated”'), expect.stringContaining('“conflict. he”')]);
  });
});

describe.skipIf(!existsSync(FOLDER))('the op-ed of one line a paragraph', () => {
  it('is left as it is', () => {
    const copy = repaired('003_caa284ed3d1e1bd3.txt');
    expect(copy.paragraphs).toHaveLength(9);
    expect(copy.paragraphs[0]?.text).toMatch(/^The gathering storm/);
    expect(copy.paragraphs[8]?.text).toMatch(/take the chance\?$/);
    expect([copy.title, copy.apart, copy.steps]).toEqual([undefined, [], []]);
  });
});
