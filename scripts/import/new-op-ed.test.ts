import { describe, expect, it } from 'vitest';
import { aroundSample } from '../new/fixture.ts';
import { newOpEd, refuseBadOpEd } from './new-op-ed.ts';

const around = aroundSample();

describe('newOpEd', () => {
  it('has what was said in its frontmatter, and the text as its body', () => {
    const said = { rights: ['CC BY 4.0'], author: ['Ada King'], publication: ['The Review'], date: ['2026-01'] };
    const { path, text } = newOpEd('One.\n\nTwo.\n', 'On a Wall', said, around);
    expect(path).toBe('op-eds/wall.mdx');
    expect(text).toMatch(
      /^---\ntitle: On a Wall\nauthors:\n {2}- { given: Ada, family: King, entry: ada-king }\npublication: The Review\n/,
    );
    expect(text).toMatch(/\n---\n\nOne.\n\nTwo.\n$/);
  });

  it('has places for what was not said', () => {
    const { text } = newOpEd('One.\n', 'On a Wall', { rights: ['public domain'], id: ['a-wall'] }, around);
    expect(text).toMatch(
      /authors:\n {2}- { family: To be written. }\npublication: To be written.\ndate: To be written.\n/,
    );
  });

  it.each([
    ['an id that is taken', 'Winter', '“winter” is taken by content/op-eds/winter.md'],
    ['a title without letters', '?!', 'No id can be made of its title'],
  ])('refuses %s', (_what, title, message) => {
    expect(() => newOpEd('One.\n', title, { rights: ['CC BY'] }, around)).toThrow(message);
  });
});

describe('refuseBadOpEd', () => {
  it.each([['CC BY 4.0'], ['public domain'], ['licensed by the author']])('takes “%s”', (rights) => {
    expect(() => refuseBadOpEd({ rights: [rights] }, around)).not.toThrow();
  });

  it('suggests a digest where the rights allow no more', () => {
    expect(() => refuseBadOpEd({ rights: ['© the author'] }, around)).toThrow(/--rights: .*[\s\S]*can hold a digest/);
  });

  it('says what else cannot be', () => {
    expect(() => refuseBadOpEd({ rights: ['CC BY'], date: ['x'] }, around)).toThrow(
      /^--date: “x” is not a date in EDTF/,
    );
  });
});
