import { describe, expect, it } from 'vitest';
import { opEdSlug } from '../../model/ids.ts';
import { asOneWord, namedXmlId, scopedTo } from './ids.ts';

const slug = opEdSlug.parse('1984-again');

describe('ids', () => {
  it.each([
    ['Minsk', 'place.Minsk'],
    ['New York', 'place.New_York'],
    ['New-York', 'place.New-York'],
    ['Zürich, HB', 'place.Z.fc.rich.2c._HB'],
    ['2_2', 'place.2.5f.2'],
  ])('%s is %s', (name, id) => expect(namedXmlId('place', name)).toBe(id));

  it('of a text are its fragments, below its name where the file has others', () => {
    expect(scopedTo(slug, true)('p7')).toBe('p7');
    expect(scopedTo(slug, false)('p7')).toBe('op-ed.1984-again.p7');
  });

  it('a type is one word', () => expect(asOneWord(' work of  art')).toBe('work-of-art'));
});
