import { describe, expect, it } from 'vitest';
import type { Placeable, RepairedCopy } from '../types.ts';
import { anchorsWith, canal, copyOf, placeable } from './fixture.ts';
import { openCopy } from './open-copy.ts';

/** Where each gloss hangs, as “outcome: words @ part”. */
function placed(placeables: readonly Placeable[], copy: RepairedCopy = copyOf()): string[] {
  const { placements } = openCopy(copy, anchorsWith(placeables));
  const captions = copy.apart.map(({ text, credit }) => `${text} ${credit}`);
  return placements.map(({ outcome, at, reason }) => {
    const texts = at?.part === 'caption' ? captions : copy.paragraphs.map(({ text }) => text);
    const words = at === undefined ? '' : ` ${texts[at.index]?.slice(at.start, at.end)} @ ${at.part} ${at.index}`;
    return `${outcome}:${words}${reason === undefined ? '' : ` (${reason})`}`;
  });
}

describe('placeGlosses', () => {
  it.each<[string, Placeable, string]>([
    ['the op-ed’s words', placeable('n-a', 'p3', 'lives by water'), 'anchored: lives by water @ paragraph 2'],
    [
      'a name where the digest’s words are not',
      placeable('g-j', 'p4', 'the engineer’s plan', canal.brindley),
      'anchored: Brindley @ paragraph 3',
    ],
    [
      'the first of a name',
      placeable('g-j', 'p2', 'James Brindley', canal.brindley),
      'anchored: James Brindley @ paragraph 1',
    ],
    [
      'words that stand twice',
      placeable('n-a', 'p3', 'year'),
      'ambiguous: year @ paragraph 2 (“year” stands 2 times there)',
    ],
    [
      'words of another paragraph',
      placeable('n-a', 'p3', 'closed in 1894'),
      'approximate: closed in 1894 @ paragraph 0 (“closed in 1894” stands elsewhere than in the digest)',
    ],
    [
      'another number',
      placeable('n-a', 'p1', 'closed in 1895'),
      'unanchored: (“closed in 1895”: only words that differ from its own stand there)',
    ],
    [
      'words with a misprint',
      placeable('n-a', 'p3', 'a town that lives by watcr'),
      'approximate: A town that lives by water @ paragraph 2 (“water” for “watcr”)',
    ],
    [
      'no name that is another’s',
      placeable('g-j', 'p3', 'the planner', canal.brindley),
      'unanchored: (“the planner”: its words do not stand there)',
    ],
    ['a caption that is not there', placeable('n-a', 'c1', 'at dawn'), 'unanchored: (the copy lacks that caption)'],
  ])('finds %s', (_what, one, expected) => {
    expect(placed([one])).toEqual([expected]);
  });

  it('finds words of a caption and its credit', () => {
    const copy = copyOf(canal.paragraphs, ['The lock at dawn.']);
    expect(placed([placeable('n-a', 'c1', 'lock at dawn'), placeable('n-b', 'c1', 'A. Maker')], copy)).toEqual([
      'anchored: lock at dawn @ caption 0',
      'anchored: A. MAKER @ caption 0',
    ]);
  });

  it('hangs no two entries on the same words, but a note beside', () => {
    expect(
      placed([
        placeable('g-j', 'p4', 'Brindley', canal.brindley),
        placeable('g-r', 'p4', 'Brindley’s narrow locks', canal.railway),
        placeable('n-a', 'p4', 'Brindley’s narrow locks'),
      ]),
    ).toEqual([
      'anchored: Brindley @ paragraph 3',
      'unanchored: (“Brindley’s narrow locks”: its words carry another gloss)',
      'anchored: Brindley’s narrow locks @ paragraph 3',
    ]);
  });

  it('looks in all pieces of a paragraph that is broken, and in one that holds several', () => {
    const [one = '', two = '', three = '', four = ''] = canal.paragraphs;
    const sought = [
      placeable('n-a', 'p2', 'warned of'),
      placeable('n-b', 'p2', 'grew wider'),
      placeable('n-c', 'p3', 'must dredge'),
    ];
    const [first = '', second = ''] = two.split('; ');
    expect(placed(sought, copyOf([one, 'They were wrong.', `${first};`, second, three, four]))).toEqual([
      'anchored: warned of @ paragraph 2',
      'anchored: grew wider @ paragraph 3',
      'anchored: must dredge @ paragraph 4',
    ]);
    expect(placed(sought.slice(0, 2), copyOf([`${one} ${two} ${three} ${four}`]))).toEqual([
      'anchored: warned of @ paragraph 0',
      'anchored: grew wider @ paragraph 0',
    ]);
  });

  it('says which paragraph a copy lacks', () => {
    const [one = '', two = ''] = canal.paragraphs;
    expect(placed([placeable('n-a', 'p4', 'the engineers')], copyOf([one, two]))).toEqual([
      'unanchored: (the copy lacks ¶ 4)',
    ]);
  });

  it('places nothing in another text', () => {
    expect(
      placed([placeable('g-r', 'p1', 'Great Western Railway', canal.railway)], copyOf(['Great Western Railway'])),
    ).toEqual(['unanchored: (this seems to be another text)']);
  });
});
