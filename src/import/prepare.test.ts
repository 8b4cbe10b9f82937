import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../anchoring/names.ts';
import { bridgeAnchors, bridgeCopy } from './fixture.ts';
import { prepare } from './prepare.ts';

const quotations = [
  { block: 'p1', exact: 'fell in 1911' },
  { block: 'p1', exact: 'paid nobody' },
  { block: 'p2', exact: 'trusted stone' },
  { block: 'p3', exact: 'what asking costs' },
];
const anchors = { ...bridgeAnchors, quotations };
const known = { anchors: [anchors], dictionary: dictionaryOf(bridgeAnchors.names) };
const source = { file: 'b.txt', stated: {}, name: 'b', asOpEd: false };
const other = {
  ...bridgeCopy,
  title: undefined,
  paragraphs: bridgeCopy.paragraphs.map((paragraph) => ({
    ...paragraph,
    text: 'Ines Marlow kept bees.',
    supplied: [],
    flags: [],
  })),
};

const keysOf = ({ page }: ReturnType<typeof prepare>) => page.fields.map(({ key }) => key);

describe('prepare', () => {
  it('makes a copy of the op-ed that it recognizes', () => {
    const made = prepare(bridgeCopy, known, source);
    expect([made.opEd, made.alignment.numbers]).toEqual(['bridge', [1, 2, 3]]);
    expect(keysOf(made).slice(0, 2)).toEqual(['of', 'title']);
    expect(made.layout.placements.map(({ id }) => id)).toEqual(bridgeAnchors.placeables.map(({ id }) => id));
  });

  it('makes a page of another text, called as it is said, or as its file', () => {
    const made = prepare(other, known, source);
    expect([made.opEd, made.title, keysOf(made)[0]]).toEqual([undefined, 'b', 'title']);
    expect(made.page.body.match(/<Mention of="ines-marlow">/g)).toHaveLength(1);
    expect(prepare(other, known, { ...source, stated: { title: 'Bees' } }).title).toBe('Bees');
  });

  it('takes a person’s word for the op-ed', () => {
    expect(prepare(other, known, source, anchors).opEd).toBe('bridge');
  });

  it('has no note of its own in what becomes an op-ed', () => {
    const unknown = { ...known, anchors: [] };
    expect(prepare(bridgeCopy, unknown, source).page.body).toContain('<Note');
    expect(prepare(bridgeCopy, unknown, { ...source, asOpEd: true }).page.body).not.toMatch(/<Note|<Supplied/);
  });
});
