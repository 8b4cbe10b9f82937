import { expect, it } from 'vitest';
import { at, libraryOf } from '../library/sample.ts';
import { sampleWithList } from '../library/sample-list.ts';
import { opEdClassData, questionsAbout } from './class-data.ts';

const library = libraryOf(sampleWithList());
const peace = at(library.opEds, 'peace');
const winter = at(library.opEds, 'winter');

const truces = { list: 'two-truces', listTitle: 'Truces' };

it.each([
  [
    'a paragraph, and a claim made in one',
    peace,
    [
      { id: 'who-left', number: 1, ask: 'Why did the OSCE leave?', paragraphs: [1] },
      { id: 'who-began', number: 2, ask: 'Who is right?', paragraphs: [1] },
    ],
  ],
  ['a claim alone', winter, [{ id: 'who-began', number: 2, ask: 'Who is right?', paragraphs: [1] }]],
])('has the questions about %s', (_what, { slug }, expected) => {
  expect(questionsAbout(library, slug)).toEqual(
    expected.map((each) => ({ ...truces, ...each, href: `/reading-lists/two-truces.html#q-${each.id}` })),
  );
});

it('says whose words the page has, and what is known elsewhere', () => {
  const elsewhere = { address: 'https://reader.test/op-eds/peace.html', citations: [] };
  expect(opEdClassData(library, peace, elsewhere)).toMatchObject({ slug: 'peace', ours: true, ...elsewhere });
});
