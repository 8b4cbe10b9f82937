import { describe, expect, it } from 'vitest';
import { bodyOf, digestOf } from './body.ts';
import { bridge, bridgeAnchors, glossId, rangeOf } from './fixture.ts';
import { layOut } from './layout.ts';
import { misread } from './read-back.ts';

const layout = layOut(bridge, bridgeAnchors.placeables);

const BODY = `The bridge at Orrin fell in 1911, and <Mention of="orrin-company" gloss>the Orrin Company</Mention> <Supplied from="the pull quote">paid nobody</Supplied>.

<Note on="paid nobody" kind="textual">The file lacks “paid nobody”, which is supplied from the pull quote.</Note>

It was rebuilt by <Mention of="ines-marlow" gloss>Ines Marlow</Mention>, who trusted stone. The town did not trust her.

<Note of="n-trusted" on="trust her" />

Nobody asked why. the town had asked before, and it had learned what asking costs.

<Note of="n-asked" on="asked" before="Nobody" />

<Note on="why. the" kind="textual">A stop stands before a small letter; perhaps “why, the” is meant.</Note>

<Caption>The bridge in 1912, with <Mention of="ines-marlow" gloss>Ines Marlow</Mention> on it. PHOTO: A. MAKER</Caption>
`;

describe('bodyOf', () => {
  it('writes a line for each paragraph, caption and note', () => {
    expect(bodyOf(layout, bridge.alignment.numbers)).toBe(BODY);
    expect(misread(BODY, layout, 'copy')).toBeUndefined();
  });

  it('states numbers that do not follow', () => {
    const body = bodyOf(layout, [2, undefined, 3]);
    expect(body.match(/^(?:<Paragraph .*|\w+)/gm)).toEqual([
      '<Paragraph number="2" />',
      'The',
      '<Paragraph number="none" />',
      'It',
      'Nobody',
    ]);
    expect(misread(body, layout, 'copy')).toBeUndefined();
  });

  it('states none where there is no digest', () => {
    expect(bodyOf(layout, undefined)).toBe(BODY);
  });
});

describe('misread', () => {
  it.each([
    [
      'code',
      BODY.replace('Nobody asked', '{Nobody} asked'),
      /Line 9 of its text could not be read: Texts are declarative/,
    ],
    [
      'other words',
      BODY.replace('1911', '1912'),
      /It would not be read as it stands, from “paragraph The bridge at Orrin/,
    ],
    ['a heading', BODY.replace('Nobody asked', '# Nobody asked'), /This note follows no paragraph/],
    ['more', `${BODY}\nMore.\n`, /read as more than it is/],
  ])('finds %s', (_what, body, expected) => {
    expect(misread(body, layout, 'copy')).toMatch(expected);
  });
});

describe('layOut', () => {
  it('has every gloss once, and the second on the same words without a place', () => {
    const [first] = bridge.placements;
    if (first === undefined) throw new Error('There is no placement.');
    const again = { ...first, id: glossId('g-orrin-company-2') };
    const { placements } = layOut({ ...bridge, placements: [...bridge.placements, again] }, [
      ...bridgeAnchors.placeables,
      { id: again.id, block: 'p1', exact: 'x', entry: bridgeAnchors.placeables[0]?.entry },
    ]);
    expect(placements.slice(0, -1)).toEqual(bridge.placements);
    expect(placements.at(-1)).toEqual({
      id: 'g-orrin-company-2',
      outcome: 'unanchored',
      reason: 'its words are already glossed',
    });
  });

  it('puts captions in the order of the digest', () => {
    const captions = ['A ferry.', 'A tower.', 'A bridge.'];
    const apart = captions.map((text) => ({
      kind: 'caption' as const,
      text,
      where: { unit: 'line' as const, number: 1 },
    }));
    const hang = (id: string, index: number) => ({
      id: glossId(id),
      outcome: 'anchored' as const,
      at: { part: 'caption' as const, index, ...rangeOf(captions[index] ?? '', 'A') },
    });
    const opened = { ...bridge, copy: { ...bridge.copy, apart }, placements: [hang('n-a', 2), hang('n-b', 1)] };
    const placeables = [
      { id: glossId('n-a'), block: 'c1', exact: 'A' },
      { id: glossId('n-b'), block: 'c2', exact: 'A' },
    ];
    const laid = layOut(opened, placeables).captions.map(({ text }) => text);
    expect(laid).toEqual(['A bridge.', 'A tower.', 'A ferry.']);
  });
});

describe('digestOf', () => {
  it('does not mind line ends and white space around', () => {
    expect(digestOf('\r\na\r\nb\r\n')).toBe(digestOf('a\nb'));
    expect(digestOf('a\nb')).toMatch(/^[0-9a-f]{16}$/);
    expect(digestOf('a b')).not.toBe(digestOf('a\nb'));
  });
});
