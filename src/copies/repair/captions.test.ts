import { expect, it } from 'vitest';
import { captionOf, takeCaptions } from './captions.ts';
import { draftOf, textsOf, told } from './fixture.ts';

it.each([
  ['The mole at dusk ANNA MAKER/COAST PICTURES', 'The mole at dusk', 'ANNA MAKER/COAST PICTURES'],
  ['The wall in 1954. TOWN ARCHIVE', 'The wall in 1954.', 'TOWN ARCHIVE'],
  ['The mole at dusk. (Anna Maker/Coast Pictures)', 'The mole at dusk.', 'Anna Maker/Coast Pictures'],
  ['The mole at dusk. Photo by Anna Maker', 'The mole at dusk.', 'Photo by Anna Maker'],
  ['The mole at dusk. Credit: Coast Pictures', 'The mole at dusk.', 'Credit: Coast Pictures'],
  ['The mole at dusk. © Anna Maker', 'The mole at dusk.', '© Anna Maker'],
  ['Flags on the mole at dusk ANNA MAKER/COAST MEDIA', 'Flags on the mole at dusk', 'ANNA MAKER/COAST MEDIA'],
  ['The signing of the deed in 1954. COAST COUNCIL', 'The signing of the deed in 1954.', 'COAST COUNCIL'],
  ['From left, Anna Maker, John Roe', 'From left, Anna Maker, John Roe', undefined],
  ['(Photo by Anna Maker)', '(Photo by Anna Maker)', undefined],
  ['Photo: the mole at dusk, before the road', 'Photo: the mole at dusk, before the road', undefined],
  ['A file photo shows the mole in 1954', 'A file photo shows the mole in 1954', undefined],
])('%s', (block, text, credit) => {
  expect(captionOf(block)?.text).toBe(text);
  expect(captionOf(block)?.credit).toBe(credit);
});

it.each([
  'The council joined the EU and NATO.',
  'WHY THE WALL FELL',
  'What remains of the USSR',
  'The credit for this belongs to the harbor master and his crew.',
  'He wrote and/or signed it',
  'Nobody in the town had seen the picture by Anna Maker.',
  'From left to right, politicians agreed on one thing that winter: the wall had to go',
  'They alone deserve the credit: nobody else dared to speak!',
  'What is left of the summer is a picture: the harbor, the gulls, and who else?',
  'Over the gate somebody had painted the words NO SURRENDER NEVER',
  'She had once been a member of the NATO/EU Commission',
  'An aerial photograph changed his mind',
  'All that the council kept was the image from the storm',
])('“%s” is no caption', (block) => {
  expect(captionOf(block)).toBeUndefined();
});

it('sets them apart with their credits', () => {
  const draft = takeCaptions(draftOf('A paragraph.', 'The wall in 1954. TOWN ARCHIVE', ['caption', 'The beach']));
  expect(textsOf(draft)).toEqual(['A paragraph.']);
  expect(draft.apart).toEqual([
    { kind: 'caption', text: 'The wall in 1954.', credit: 'TOWN ARCHIVE', where: { unit: 'paragraph', number: 2 } },
    { kind: 'caption', text: 'The beach', where: { unit: 'paragraph', number: 3 } },
  ]);
  expect(told(draft)[0]).toBe(
    'set-apart 2: The caption “The wall in 1954.” was set apart, with its credit “TOWN ARCHIVE”.',
  );
});
