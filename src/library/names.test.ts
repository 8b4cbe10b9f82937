import { describe, expect, it } from 'vitest';
import { findMentions } from '../anchoring/mentions.ts';
import { dictionaryOfEntries } from './names.ts';
import { at, libraryOf, sample, sampleEdited } from './sample.ts';

/** What is found of the entries of a library, as `words→id`. */
const found = (text: string, files = sample) => {
  const { entries, site } = libraryOf(files);
  return findMentions(text, dictionaryOfEntries([...entries.values()], site)).map(
    ({ start, end, ids }) => `${text.slice(start, end)}→${ids.join('|')}`,
  );
};

describe('dictionaryOfEntries', () => {
  it.each([
    ['a name', 'in the Ice March', ['Ice March→ice-march']],
    [
      'a full name',
      'the Organization for Security and Co-operation in Europe',
      ['Organization for Security and Co-operation in Europe→osce'],
    ],
    ['an alias', 'the Minsk agreement', ['Minsk agreement→minsk-ii']],
    ['a family name behind the name', 'Ada King spoke. King left.', ['Ada King→ada-king', 'King→ada-king']],
    ['no family name by itself', 'The King spoke.', []],
    ['no family name in lower case', 'Ada King met a king.', ['Ada King→ada-king']],
    ['no last word of what is not a person', 'The Ice March was a March.', ['Ice March→ice-march']],
  ])('finds %s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes the family name that an entry states', () => {
    const files = sampleEdited('people/zeno-adams.md', 'name: Zeno Adams', 'name: Zeno Adams Jr\nfamily: Adams');
    expect(found('Zeno Adams Jr wrote; Adams Jr and Adams.', files)).toEqual([
      'Zeno Adams Jr→zeno-adams',
      'Adams→zeno-adams',
      'Adams→zeno-adams',
    ]);
  });

  it('keeps the case that an alias asks for', () => {
    const alias = 'aliases:\n  - { text: Second Truce, case: exact }';
    const files = sampleEdited('treaties/minsk-ii.md', 'aliases:\n  - Minsk agreement', alias).filter(({ path }) =>
      /^(?:treaties|bibliography|site)/.test(path),
    );
    expect(at(libraryOf(files).entries, 'minsk-ii').aliases).toEqual([{ text: 'Second Truce', case: 'exact' }]);
    expect(found('The Second Truce was a second truce.', files)).toEqual(['Second Truce→minsk-ii']);
  });
});
