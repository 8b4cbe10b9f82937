import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample, sampleEditedIn } from '../../library/sample.ts';
import { authorKeys, holderView, splitHolder } from './holders.ts';

describe('splitHolder', () => {
  it.each([
    ['Ada King', 'Ada King', undefined],
    ['The Review (on snow)', 'The Review', 'on snow'],
    ['UN (assembly) (resolution 1)', 'UN (assembly)', 'resolution 1'],
    ['(anonymous)', '(anonymous)', undefined],
    ['The Review (on snow) and others', 'The Review (on snow) and others', undefined],
  ])('%s', (written, name, remark) => {
    expect(splitHolder(written)).toEqual({ name, remark });
  });
});

describe('holderView', () => {
  const library = libraryOf(sample);

  it.each([
    ['Ada King', 'ada-king'],
    ['Organization for Security and Co-operation in Europe (its mission)', 'osce'],
    ['Minsk agreement', 'minsk-ii'],
    ['King', undefined],
    ['The Review', undefined],
  ])('%s leads to the entry %s', (written, entry) => {
    expect(holderView(library, written).entry?.id).toBe(entry);
  });

  it('has the same key by whichever name', () => {
    expect(holderView(library, 'OSCE (on truces)').key).toBe(
      holderView(library, 'Organization for Security and Co-operation in Europe').key,
    );
  });

  it('does not choose between two entries of one name', () => {
    const envoys = sampleEditedIn(
      ['people/zeno-adams.md', 'name: Zeno Adams', 'name: Zeno Adams\naliases: [the Envoy]'],
      ['people/ada-king.md', 'name: Ada King', 'name: Ada King\naliases: [the Envoy]'],
    );
    expect(holderView(libraryOf(envoys), 'the Envoy')).toEqual({
      key: 'the Envoy',
      name: 'the Envoy',
      remark: undefined,
      entry: undefined,
    });
  });
});

describe('authorKeys', () => {
  const library = libraryOf(sample);

  it.each([
    ['peace', ['ada-king', 'Abel', 'Jane Roe and Abel']],
    ['winter', ['Max Abel']],
  ])('%s', (slug, keys) => {
    expect([...authorKeys(library, at(library.opEds, slug))]).toEqual(keys);
  });
});
