/** A library made with what was kept is the library made anew, whatever was changed in between. */
import { describe, expect, it } from 'vitest';
import type { ContentFile } from './files.ts';
import { buildLibrary } from './join.ts';
import { sample, sampleEdited, sampleSite, sampleWith } from './sample.ts';
import { listPath, sampleWithList } from './sample-list.ts';
import type { StepCache } from './steps.ts';

/** A cache in memory, which gives what a disk would: clones. It tells what was put into it. */
class Memory implements StepCache {
  readonly put: string[] = [];
  private readonly values = new Map<string, { key: string; value: unknown }>();

  get(slot: string, key: string): unknown {
    const kept = this.values.get(slot);
    return kept?.key === key ? structuredClone(kept.value) : undefined;
  }

  set(slot: string, key: string, value: unknown): void {
    this.put.push(slot);
    this.values.set(slot, structuredClone({ key, value }));
  }
}

/** What a library holds, and what its functions tell. */
function built(files: readonly ContentFile[], cache?: StepCache) {
  const { value, diagnostics } = buildLibrary(files, { answers: true, cache });
  if (value === undefined) return { diagnostics };
  const { fieldAt, sourceAt, ...data } = value;
  const all = [...value.opEds.values(), ...value.entries.values(), ...value.claims.values()];
  return {
    diagnostics,
    data,
    places: [
      ...all.flatMap(({ file }) => [['summary'], ['sources', 0], ['made', 0]].map((path) => fieldAt(file, path))),
      ...[...value.sources.keys()].map(sourceAt),
    ],
  };
}

/** The library after a change, and the steps that were taken again for it. */
function changed(before: readonly ContentFile[], after: readonly ContentFile[]) {
  const cache = new Memory();
  built(before, cache);
  cache.put.length = 0;
  return { warm: built(after, cache), taken: cache.put };
}

const without = (path: string) => sample.filter((file) => file.path !== path);

const peace = 'text op-eds/peace.mdx';
const detente = '---\nname: Winter\nsummary: Snow.\nsources: [allan-2020]\n---\n';

describe('a library made with what was kept', () => {
  it.each([
    ['nothing', sample, []],
    ['a gloss', sampleEdited('op-eds/peace.mdx', 'It was *there*', 'It was here'), ['read op-eds/peace.mdx', peace]],
    ['a note', sampleEdited('op-eds/peace.mdx', 'was broken', 'was kept'), ['read op-eds/peace.mdx', peace]],
    [
      'a paragraph',
      sampleEdited('op-eds/winter.md', 'cold', 'warm'),
      ['read op-eds/winter.md', 'text op-eds/winter.md'],
    ],
    [
      'a summary',
      sampleEdited('events/autumn-talks.md', 'Some talks', 'More talks'),
      ['read events/autumn-talks.md', 'text events/autumn-talks.md'],
    ],
    [
      'a name',
      sampleEdited('people/zeno-adams.md', 'name: Zeno Adams', 'name: Zeno Abel'),
      // Its family name is another, and nobody else’s names begin with these words.
      ['read people/zeno-adams.md', 'text people/zeno-adams.md'],
    ],
    [
      'an alias whose first word texts have',
      sampleEdited('treaties/minsk-ii.md', '  - Minsk agreement', '  - the truce'),
      [
        'read treaties/minsk-ii.md',
        'text claims/truce-held.yaml',
        'text claims/who-began.yaml',
        'text op-eds/peace.mdx',
        'text organizations/osce.md',
        'text treaties/minsk-ii.md',
      ],
    ],
    [
      'an alias that no text has',
      sampleEdited('treaties/minsk-ii.md', '  - Minsk agreement', '  - Minsk agreement\n  - Zorn'),
      ['read treaties/minsk-ii.md', 'text treaties/minsk-ii.md'],
    ],
    [
      'an entry that a text names',
      sampleWith({ 'concepts/cold.md': detente.replace('Winter', 'Cold march') }),
      ['read concepts/cold.md', 'text concepts/cold.md', 'text op-eds/winter.md'],
    ],
    ['an entry that is gone', without('people/zeno-adams.md'), [peace]],
    [
      'an entry of another kind',
      sampleWith({ 'people/zeno-adams.md': '', 'concepts/zeno-adams.md': detente }),
      [
        'read concepts/zeno-adams.md',
        'read people/zeno-adams.md',
        'text concepts/zeno-adams.md',
        'text op-eds/peace.mdx',
      ],
    ],
    [
      'a claim',
      sampleEdited('claims/who-began.yaml', 'Others did', 'Ada King did'),
      ['read claims/who-began.yaml', 'text claims/who-began.yaml'],
    ],
    ['a claim that is gone', without('claims/who-began.yaml'), [peace]],
    ['a source', sampleEdited('bibliography.json', 'The Minsk Conundrum', 'A Conundrum'), ['read bibliography.json']],
    [
      'a source that is gone',
      sampleEdited('bibliography.json', '"un-2015"', '"un-2016"'),
      ['read bibliography.json', peace],
    ],
    [
      'the ledger',
      sampleWith({ 'ledger.json': '{ "op-eds/peace": { "ids": ["p9"], "heirs": { "p9": "p1" } } }' }),
      ['read ledger.json'],
    ],
    ['the site file', sampleWith({ 'site.yaml': sampleSite.replace(/^title: .*/m, 'title: Another') }), []],
    ['kinds that are gone', sampleWith({ 'site.yaml': 'title: x' }), []],
    ['a text that cannot be parsed', sampleEdited('op-eds/peace.mdx', '</Note>', ''), ['read op-eds/peace.mdx', peace]],
    ['a frontmatter that is wrong', sampleEdited('op-eds/peace.mdx', 'date: ', 'day: '), ['read op-eds/peace.mdx']],
    ['a reading list', sampleWithList(), [`read ${listPath}`]],
  ])('is the one made anew after a change of %s', (_what, after, taken) => {
    const { warm, taken: again } = changed(sample, after);
    expect(warm).toEqual(built(after));
    expect(again.toSorted()).toEqual(taken);
    expect(changed(after, sample).warm).toEqual(built(sample));
  });

  it('tells again what is wrong in files that are as they were', () => {
    const broken = sampleEdited('op-eds/peace.mdx', 'of="zeno-adams"', 'of="nobody"');
    const { warm, taken } = changed(broken, broken);
    expect(warm.diagnostics).toHaveLength(1);
    expect(warm).toEqual(built(broken));
    expect(taken).toEqual([]);
  });
});
