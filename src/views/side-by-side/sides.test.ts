import { describe, expect, it } from 'vitest';
import { libraryOf, sample, sampleEdited } from '../../library/sample.ts';
import { sidesView } from './sides.ts';

const view = sidesView(libraryOf(sample));

describe('sidesView', () => {
  it('has disputed claims under each op-ed that makes them', () => {
    expect(view.groups.map(({ id, title, rows }) => [id, title, rows.map(({ claim }) => claim.href)])).toEqual([
      ['in-winter', 'Winter', ['/claims/who-began.html']],
      ['in-peace', 'Peace', ['/claims/who-began.html']],
    ]);
  });

  it('has those that no op-ed makes last', () => {
    const made = /made:\n(?: {2}- .*\n)+/.exec(
      sample.find(({ path }) => path === 'claims/who-began.yaml')?.text ?? '',
    )?.[0];
    const noted = '<Note on="began the talks" kind="disputed" claim="who-began">Who began is open.</Note>';
    const unmade = sampleEdited('claims/who-began.yaml', made ?? '', '');
    const files = unmade.map((file) => ({ ...file, text: file.text.replace(noted, '') }));
    expect(sidesView(libraryOf(files)).groups.map(({ id, opEd }) => [id, opEd])).toEqual([['background', undefined]]);
  });

  it('tells who holds each position, and which of them wrote a reading', () => {
    const [row] = view.groups[0]?.rows ?? [];
    expect(
      row?.positions.map(({ label, holders, sources }) => [
        label,
        holders.map(({ name, entry, isAuthor }) => [name, entry?.href, isAuthor]),
        sources.map(({ short }) => short),
      ]),
    ).toEqual([
      ['The OSCE', [['Ada King', '/people/ada-king.html', true]], ['Allan 2020']],
      [
        'Others',
        [
          ['Zeno Adams', '/people/zeno-adams.html', false],
          ['The Review', undefined, false],
        ],
        ['UN Security Council 2015', 'Allan 2020'],
      ],
    ]);
  });

  it('sets claims in error apart, with what the sources show', () => {
    expect(view.errors.map(({ claim, madeIn, shown }) => [claim.text, madeIn.map(({ text }) => text), shown])).toEqual([
      ['Did the truce hold?', ['Peace'], '<p>It broke within days.</p>'],
    ]);
  });

  it('gathers what each holds', () => {
    expect(view.holders.map(({ name, held }) => [name, held.map(({ label }) => label)])).toEqual([
      ['Ada King', ['The OSCE']],
      ['The Review', ['Others']],
      ['Zeno Adams', ['Others']],
    ]);
  });
});
