import { expect, it } from 'vitest';
import { tiesOf } from './network.ts';
import { libraryOf, sample } from './sample.ts';

it('ties entries by what is stated and by the paragraphs that mention both, each pair once', () => {
  const ties = tiesOf(libraryOf(sample)).map(({ a, b, relations, together }) =>
    [
      `${a} – ${b}`,
      ...relations.map(({ from, type }) => `${from} ${type}`),
      ...together.map(({ opEd, paragraph }) => `${opEd} ¶ ${paragraph ?? '–'}`),
    ].join(', '),
  );
  expect(ties).toMatchInlineSnapshot(`
    [
      "ada-king – minsk-ii, ada-king signatory",
      "ada-king – osce, ada-king leader, peace ¶ 1",
      "minsk-i – minsk-ii, minsk-i contrasts, minsk-ii follows, minsk-ii contrasts",
      "minsk-i – osce, osce established-by",
      "minsk-ii – zeno-adams, peace ¶ 2",
    ]
  `);
});

it('is empty without entries', () => {
  expect(tiesOf({ entries: new Map(), opEds: new Map() })).toEqual([]);
});
