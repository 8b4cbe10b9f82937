import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample, sampleEdited, sampleWith } from '../../library/sample.ts';
import type { Library } from '../../library/library.ts';
import { chronologyItems } from './items.ts';
import { chronologyView } from './chronology.ts';
import { opEdChronologyView } from './op-ed.ts';

const library = libraryOf(sample);
const itemOf = (from: Library, id: string) => chronologyItems(from).find((item) => item.id === id);

describe('the items', () => {
  it('are all that is dated, under their years', () => {
    const items = chronologyItems(library).map(({ year, date, subject, what }) => [
      year,
      date.before,
      subject.text,
      what,
    ]);
    expect(items).toEqual([
      [1918, 'February', 'Ice March', 'fought'],
      [1950, '', 'Ada King', 'born'],
      [1960, 'c. 1960', 'Zeno Adams', 'born'],
      [1991, '', 'Winter', 'published'],
      [2010, '', 'Ada King', 'died'],
      [2014, '5 September', 'Autumn Talks', 'held'],
      [2014, '5 September', 'Minsk I', 'signed'],
      [2015, '12 February', 'Minsk II', 'signed'],
      [2022, '17 February', 'Peace', 'published'],
    ]);
  });

  it('know where they are mentioned, and what is related to them', () => {
    expect(itemOf(library, 'at-minsk-ii-2015-02-12')).toMatchObject({
      at: '2015-02-12',
      subject: { href: '/treaties/minsk-ii.html', kindClass: 'k-treaties', icon: '■' },
      readings: [{ text: 'Peace', href: '/op-eds/peace.html#p2', index: 1 }],
      weight: 3,
    });
    expect(itemOf(library, 'at-ada-king-1950-01-01')?.near).toContain('minsk-ii');
    expect(itemOf(library, 'at-ada-king-2010-01-01')?.near).toEqual([]);
  });

  it('weigh little where they are the ends of a life', () => {
    expect(itemOf(library, 'at-ada-king-1950-01-01')?.weight).toBe(0);
  });

  it('lead from an op-ed to its own chronology', () => {
    expect(itemOf(library, 'at-peace-2022-02-17')).toMatchObject({
      subject: { kindClass: 'k-op-eds' },
      own: { href: '/op-eds/peace/chronology.html' },
    });
  });

  it.each([
    ['2015-02-12', ['12 February', ' 2015', '']],
    ['2015', ['', '2015', '']],
    ['2015-02-12?', ['12 February', ' 2015', ' (?)']],
    ['2015~', ['c. 2015', '', '']],
    ['2015?', ['2015 (?)', '', '']],
    ['2015-02-12/2015-02-15', ['12–15 February', ' 2015', '']],
    ['2015/2018', ['2015–2018', '', '']],
    ['2015-02/2018-03', ['February 2015 – March 2018', '', '']],
    ['2015-02-12/..', ['since 12 February', ' 2015', '']],
  ])('tell %s below the heading of its year', (when, parts) => {
    const edited = libraryOf(sampleEdited('treaties/minsk-ii.md', 'when: 2015-02-12', `when: ${when}`));
    const item = chronologyItems(edited).find(({ id }) => id.startsWith('at-minsk-ii'));
    expect(Object.values(item?.date ?? {})).toEqual(parts);
  });

  it('have ids of their own, and tell where', () => {
    const twice = 'dates: [{ what: held, when: 2000, where: Ghent }, { what: closed, when: 2000-01-01 }]';
    const talks = `---\nname: Talks\n${twice}\nsummary: Talks.\nsources: [allan-2020]\n---\n`;
    const items = chronologyItems(libraryOf(sampleWith({ 'events/talks.md': talks })));
    expect(items.filter(({ subject }) => subject.text === 'Talks').map(({ id, what }) => [id, what])).toEqual([
      ['at-talks-2000-01-01', 'held, Ghent'],
      ['at-talks-2000-01-01-2', 'closed'],
    ]);
  });
});

describe('the page', () => {
  const view = chronologyView(library);

  it('has decades and years', () => {
    expect(view.groups.map(({ id, title, years }) => [id, title, years.map(({ id: year }) => year).join(' ')])).toEqual(
      [
        ['d1910', '1910s', 'y1918'],
        ['d1950', '1950s', 'y1950'],
        ['d1960', '1960s', 'y1960'],
        ['d1990', '1990s', 'y1991'],
        ['d2010', '2010s', 'y2010 y2014 y2015'],
        ['d2020', '2020s', 'y2022'],
      ],
    );
    expect(view.count).toBe('9 dates, 1918–2022');
  });

  it('has the years together that the line draws together', () => {
    const old = (year: number) =>
      `---\nname: Old ${year}\ndates: [{ what: held, when: ${year} }]\nsummary: Old.\nsources: [allan-2020]\n---\n`;
    const many = Array.from({ length: 12 }, (_, index) => [`events/new-${index}.md`, old(1990 + index)]);
    const { groups, drawing } = chronologyView(
      libraryOf(sampleWith({ 'events/old.md': old(1500), ...Object.fromEntries(many) })),
    );
    expect(groups[0]).toMatchObject({ id: 'earlier', title: 'Before 1950', years: [{ year: 1500 }, { year: 1918 }] });
    expect(drawing?.cut).toBe(1950);
  });

  it('has a drawing that leads into the list, without a style', () => {
    const hrefs = [...(view.drawing?.svg ?? '').matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(hrefs.toSorted()).toEqual(
      chronologyItems(library)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(view.drawing?.svg).not.toContain('style=');
  });

  it('offers op-eds and the kinds', () => {
    expect(view.kinds.map(({ value }) => value)).toEqual([
      'op-eds',
      'people',
      'treaties',
      'events',
      'organizations',
      'concepts',
    ]);
  });

  it('has names as text, whatever they say', () => {
    const name = '<script>alert(1)</script>';
    const odd = libraryOf(
      sampleWith({
        'events/odd.md': `---\nname: ${name}\ndates: [{ what: held, when: 2000 }]\nsummary: Odd.\nsources: [allan-2020]\n---\n`,
      }),
    );
    const svg = chronologyView(odd).drawing?.svg ?? '';
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#x3C;script>');
  });
});

describe('an op-ed’s own', () => {
  const view = opEdChronologyView(library, at(library.opEds, 'peace'));

  it('has what its paragraphs reach back to, in their order', () => {
    expect(
      view.paragraphs.map(({ link, things }) => [
        link.text,
        link.href,
        things.map(({ subject, years }) => `${years} ${subject.text}`),
      ]),
    ).toEqual([['¶\u00A02', '/op-eds/peace.html#p2', ['2015 Minsk II']]]);
  });

  it('has the same in the order of time, and itself', () => {
    expect(view.inTime.map(({ subject, places }) => [subject.text, places.map(({ text }) => text)])).toEqual([
      ['Minsk II', ['¶\u00A02']],
      ['Peace in Our Time', []],
    ]);
  });

  it('is drawn, each mark leading to its paragraph', () => {
    expect(view.drawing?.svg).toContain('href="/op-eds/peace.html#p2"');
    expect(view.drawing?.svg).toContain('class="jumps"');
  });

  it('is not drawn where it reaches back to nothing', () => {
    const bare = opEdChronologyView(library, at(library.opEds, 'winter'));
    expect([bare.paragraphs, bare.drawing, bare.inTime.length]).toEqual([[], undefined, 1]);
  });
});
