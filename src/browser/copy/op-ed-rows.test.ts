import { expect, test } from 'vitest';
import { find, indexCopy } from '../../copies/place/copy-index.ts';
import type { OpEdAnchors, OpenedCopy, Placement, RepairedParagraph, SetApart } from '../../copies/types.ts';
import type { EntryId, GlossId, OpEdSlug } from '../../model/ids.ts';
import { opEdRows, plainRows } from './op-ed-rows.ts';

const line = (number: number) => ({ unit: 'line', number }) as const;
const paragraph = (text: string, number: number, rest: Partial<RepairedParagraph> = {}): RepairedParagraph => ({
  ...{ text, where: line(number), supplied: [], flags: [] },
  ...rest,
});
const caption = (text: string, number: number): SetApart => ({
  kind: 'caption',
  text,
  where: line(number),
  credit: 'A. PHOTOGRAPHER/AGENCY',
});

function opened(
  paragraphs: RepairedParagraph[],
  numbers: (number | undefined)[],
  rest: Partial<OpenedCopy['copy']> = {},
  placements: Placement[] = [],
): OpenedCopy {
  const copy = { format: 'txt', title: undefined, paragraphs, apart: [], steps: [], ...rest } as const;
  return { copy, alignment: { numbers, missing: [], likeness: 1, share: 1, coverage: 1 }, placements };
}

const anchors: OpEdAnchors = {
  slug: 'peace' as OpEdSlug,
  title: 'Peace',
  paragraphs: 2,
  placeables: [
    { id: 'g-osce' as GlossId, entry: 'osce' as EntryId, block: 'p1', exact: 'OSCE' },
    { id: 'n-talks' as GlossId, block: 'c1', exact: 'talks' },
  ],
  quotations: [],
  ours: [],
  names: [],
};

test('paragraphs have the numbers of the digest; what goes on, or has none, is not numbered', () => {
  const rows = opEdRows(
    opened(
      ['a', 'b', 'c', 'd'].map((text, index) => paragraph(text, index)),
      [1, 1, undefined, 2],
    ),
    anchors,
  );
  expect(rows.map(({ id, number, text }) => [id, number, text])).toEqual([
    ['p1', 1, 'a'],
    [undefined, undefined, 'b'],
    [undefined, undefined, 'c'],
    ['p2', 2, 'd'],
  ]);
});

test.each<[string, number[], string[]]>([
  ['before all', [1], ['C1', 'a', 'b']],
  ['between', [5], ['a', 'C1', 'b']],
  ['after all', [9], ['a', 'b', 'C1']],
  ['two at one place', [5, 6], ['a', 'C1', 'C2', 'b']],
])('captions stand where they stood: %s', (_, lines, expected) => {
  const apart = lines.map((number, index) => ({ ...caption(`C${index + 1}`, number), credit: undefined }));
  const rows = opEdRows(opened([paragraph('a', 3), paragraph('b', 7)], [1, 2], { apart }), anchors);
  expect(rows.map(({ text }) => text)).toEqual(expected);
  expect(plainRows(opened([paragraph('a', 3), paragraph('b', 7)], [], { apart }).copy)).toEqual(rows);
  expect(rows.find(({ kind }) => kind === 'caption')).toEqual({ kind: 'caption', id: 'c1', text: 'C1', marks: [] });
});

test('a caption on a later page of a PDF', () => {
  const where = (page: number, number: number) => ({ unit: 'line', page, number }) as const;
  const apart = [{ ...caption('C1', 0), credit: undefined, where: where(2, 1) }];
  const paragraphs = [
    { ...paragraph('a', 0), where: where(1, 9) },
    { ...paragraph('b', 0), where: where(2, 3) },
  ];
  expect(opEdRows(opened(paragraphs, [1, 2], { apart }), anchors).map(({ text }) => text)).toEqual(['a', 'C1', 'b']);
});

test('glosses and notes hang where they were placed, and only they', () => {
  const placements: Placement[] = [
    { id: 'g-osce' as GlossId, outcome: 'anchored', at: { part: 'paragraph', index: 0, start: 4, end: 8 } },
    { id: 'n-talks' as GlossId, outcome: 'approximate', at: { part: 'caption', index: 0, start: 0, end: 5 } },
    { id: 'g-lost' as GlossId, outcome: 'unanchored', reason: 'not there' },
  ];
  const copy = opened([paragraph('The OSCE met.', 1)], [1], { apart: [caption('talks', 2)] }, placements);
  expect(opEdRows(copy, anchors).map(({ marks }) => marks)).toEqual([
    [{ kind: 'gloss', id: 'g-osce', start: 4, end: 8 }],
    [{ kind: 'note', id: 'n-talks', start: 0, end: 5 }],
  ]);
});

const bridge = caption('A bridge.', 5);

test.each<[string, string]>([
  ['its text', 'bridge'],
  ['its credit', 'PHOTOGRAPHER/AGENCY'],
  ['both', 'bridge. A. PHOTOGRAPHER'],
])('what was placed in a caption hangs on its words: %s', (_, exact) => {
  const { copy } = opened([], [], { apart: [bridge] });
  const [at] = find(indexCopy(copy), exact).places;
  const [row] = opEdRows(
    opened([], [], { apart: [bridge] }, [{ id: 'n-talks' as GlossId, outcome: 'anchored', at }]),
    anchors,
  );
  expect(row?.marks.map(({ start, end }) => row.text.slice(start, end))).toEqual([exact]);
});

test('captions have the numbers of the digest, in the order of the file', () => {
  const apart = [caption('A ferry.', 3), caption('A tower.', 5), caption('The talks.', 7)];
  const at = { part: 'caption', index: 2, start: 4, end: 9 } as const;
  const rows = opEdRows(opened([], [], { apart }, [{ id: 'n-talks' as GlossId, outcome: 'anchored', at }]), anchors);
  expect(rows.map(({ id, text }) => `${id} ${text.split('.')[0]}`)).toEqual([
    'c2 A ferry',
    'c3 A tower',
    'c1 The talks',
  ]);
});

test('words that are not the copy’s, or seem wrong, have a remark', () => {
  const text = paragraph('The truce held. he said', 1, {
    supplied: [{ start: 4, end: 9, from: 'the pull quote' }],
    flags: [{ start: 16, end: 18, message: '“he” begins a sentence.' }],
  });
  const marks = [
    {
      kind: 'supplied',
      id: 'supplied-1-1',
      start: 4,
      end: 9,
      remark: 'Not in your copy at this place; supplied from the pull quote.',
    },
    { kind: 'flagged', id: 'flag-1-1', start: 16, end: 18, remark: '“he” begins a sentence.' },
  ];
  expect(opEdRows(opened([text], [1]), anchors)[0]?.marks).toEqual(marks);
  expect(plainRows(opened([text], []).copy)[0]).toMatchObject({ id: 'p1', number: 1, marks });
});
