import { describe, expect, test } from 'vitest';
import { libraryOf, sample } from '../library/sample.ts';
import { sampleWithList } from '../library/sample-list.ts';
import { recordsOf } from './records.ts';

const records = new Map(recordsOf(libraryOf(sample)).map((record) => [record.href, record]));

test('there is a record for each op-ed, entry and claim', () => {
  expect([...records.keys()]).toEqual([
    'op-eds/winter.html',
    'op-eds/peace.html',
    'people/ada-king.html',
    'people/zeno-adams.html',
    'treaties/minsk-i.html',
    'treaties/minsk-ii.html',
    'events/autumn-talks.html',
    'events/ice-march.html',
    'organizations/osce.html',
    'concepts/detente.html',
    'claims/truce-held.html',
    'claims/who-began.html',
  ]);
});

test('a reading list is found by what it is for, never by its questions and answers', () => {
  const list = recordsOf(libraryOf(sampleWithList())).find(({ href }) => href === 'reading-lists/two-truces.html');
  expect(list).toEqual({
    href: 'reading-lists/two-truces.html',
    title: 'Two truces',
    filters: { kind: ['reading-lists'] },
    sort: { newest: '2026-11-22', oldest: '2026-11-22' },
    card: { line: 'reading list, 2 sessions', summary: 'What makes a truce hold.' },
    parts: [
      { weight: 6, text: 'Truces' },
      { weight: 2, text: 'reading list, 2 sessions' },
      { weight: 3, text: 'What makes a truce hold.' },
      { weight: 1, text: 'First-year students.' },
      { weight: 0.25, text: 'A week on truces, after Minsk II.' },
      { id: 's1', weight: 0.25, text: 'The first truce' },
      { id: 's2', weight: 0.25, text: 'The second truce' },
      { weight: 0.25, text: 'Peace in Our Time. Winter.' },
    ],
  });
});

describe('an op-ed', () => {
  const peace = records.get('op-eds/peace.html');

  test('is found by what its page says of it', () => {
    expect(peace?.title).toBe('Peace in Our Time');
    expect(peace?.filters).toEqual({
      kind: ['op-eds'],
      author: ['Jane Roe', 'Abel'],
      publication: ['The Review'],
      period: ['2020s'],
      mentions: ['osce', 'ada-king', 'minsk-ii', 'zeno-adams'],
    });
    expect(peace?.sort).toEqual({ newest: '2022-02-17', oldest: '2022-02-17' });
  });

  test('has a card that tells its authors with what is not sure, and names its margin', () => {
    expect(peace?.card).toEqual({
      line: 'By Jane Roe, probably by Abel, The Review, 17 February 2022',
      summary: 'On truces.',
      mentions: {
        p1: [
          ['osce', 1, 1],
          ['ada-king', 3, 2],
          ['osce', 11, 1],
          ['ada-king', 14, 1],
        ],
        p2: [
          ['minsk-ii', 1, 2],
          ['zeno-adams', 7, 2],
          ['minsk-ii', 11, 2],
        ],
        c1: [['osce', 1, 1]],
      },
      margin: {
        'g-osce': 'OSCE',
        'g-ada-king': 'Ada King',
        'g-minsk-ii': 'Minsk II',
        'g-zeno-adams': 'Zeno Adams',
        'n-began-the-talks': 'Disputed: Who began it?',
        'n-the-truce-held': 'Context: the truce held',
      },
    });
  });

  test('has its paragraphs and, after each, its margin, which weighs less', () => {
    expect(peace?.parts.filter(({ id }) => id !== undefined)).toEqual([
      {
        id: 'p1',
        weight: 1,
        text: 'The OSCE and Ada King began the talks. In winter the OSCE left, and King stayed.',
      },
      { id: 'g-osce', weight: 0.25, text: 'OSCE. It was there.' },
      { id: 'g-ada-king', weight: 0.25, text: 'Ada King.' },
      { id: 'n-began-the-talks', weight: 0.25, text: 'Disputed: Who began it? Who began is open.' },
      {
        id: 'p2',
        weight: 1,
        text: 'After Minsk II the truce held, says a writer. Then the Minsk agreement fell.',
      },
      { id: 'g-minsk-ii', weight: 0.25, text: 'Minsk II.' },
      { id: 'g-zeno-adams', weight: 0.25, text: 'Zeno Adams.' },
      { id: 'n-the-truce-held', weight: 0.25, text: 'Context: the truce held. Minsk II was broken.' },
      { id: 'c1', weight: 1, text: 'The OSCE at work.' },
    ]);
  });
});

describe('an entry', () => {
  test('is found under all its names, by its dates and without the numbers of its sources', () => {
    const osce = records.get('organizations/osce.html');
    expect(osce?.parts).toEqual([
      { weight: 6, text: 'Organization for Security and Co-operation in Europe.' },
      { weight: 3, text: 'A security organization of 57 states. It monitors truces.' },
      { weight: 1, text: 'It watched Minsk II from the first day.' },
    ]);
    expect(records.get('treaties/minsk-ii.html')).toEqual({
      href: 'treaties/minsk-ii.html',
      title: 'Minsk II',
      filters: { kind: ['treaties'], period: ['2010s'] },
      sort: { newest: '2015-02-12', oldest: '2015-02-12' },
      card: { line: 'treaty, 2015', summary: 'A second truce.', names: ['Minsk II', 'Minsk agreement'] },
      parts: [
        { weight: 6, text: 'Minsk agreement.' },
        { weight: 2, text: 'signed 12 February 2015.' },
        { weight: 3, text: 'A second truce.' },
      ],
    });
  });

  test('without a date is in no period, and sorted last', () => {
    const detente = records.get('concepts/detente.html');
    expect([detente?.filters.period, detente?.sort]).toEqual([[], { newest: '0000', oldest: '9999' }]);
  });
});

test('a claim is as old as the op-eds that make it, and has all positions', () => {
  expect(records.get('claims/who-began.html')).toEqual({
    href: 'claims/who-began.html',
    title: 'Who began it?',
    filters: { kind: ['claims'], period: ['1990s', '2020s'], mentions: ['osce', 'ada-king'] },
    sort: { newest: '1991-01-01', oldest: '1991-01-01' },
    card: { line: 'disputed claim, Peace, Winter', summary: 'The OSCE began it.' },
    parts: [
      { weight: 2, text: 'disputed claim, Peace, Winter' },
      { weight: 3, text: 'The OSCE began it.' },
      { weight: 1, text: '“began the talks.”' },
      { weight: 1, text: '“A cold march.”' },
      { weight: 1, text: 'There were talks.' },
      { weight: 1, text: 'The OSCE. The OSCE asked first. Ada King.' },
      { weight: 1, text: 'Others. Others did. Zeno Adams; The Review.' },
    ],
  });
});
