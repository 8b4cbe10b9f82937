import { describe, expect, it } from 'vitest';
import { claim } from './claim.ts';
import { entry } from './entry.ts';
import type { Answers, Thing } from './fields.ts';
import { aroundSample } from './fixture.ts';
import { opEd } from './op-ed.ts';
import { missingIn, refuseFaults, withPresets } from './resolve.ts';
import { source } from './source.ts';

const around = aroundSample();

describe('missingIn', () => {
  it.each<[string, Thing, Answers, string[]]>([
    ['op-ed', opEd, {}, ['title', 'author', 'publication', 'date', 'id']],
    [
      'full text',
      opEd,
      { title: ['A'], author: ['B'], publication: ['C'], date: ['2000'], text: ['full'] },
      ['rights'],
    ],
    ['name without Latin letters', entry, { kind: ['people'], name: ['معاهدة'] }, ['id']],
    ['place without its words', claim, { title: ['A'], 'op-ed': ['peace'] }, ['quote']],
    ['complete source', source, { title: ['A'] }, []],
  ])('%s', (_what, thing, given, flags) => {
    expect(missingIn(thing, given, around).map(({ flag }) => flag)).toEqual(flags);
  });
});

describe('refuseFaults', () => {
  it.each<[Thing, Answers, string]>([
    [opEd, { date: ['2022-13'] }, '--date: “2022-13” is not a date in EDTF'],
    [opEd, { date: ['2022-02-30'] }, '--date: “2022-02-30” is not a date in EDTF'],
    [opEd, { url: ['javascript:x'] }, '--url: “javascript:x” is not an address'],
    [opEd, { id: ['../x'] }, '--id: “../x” cannot be an id'],
    [opEd, { id: ['a'.repeat(101)] }, '--id: An id has at most 100 characters.'],
    [opEd, { id: ['winter'] }, '--id: “winter” is taken by content/op-eds/winter.md. Free is “winter-2”.'],
    [opEd, { text: ['all'] }, '--text: There is no “all”. Write one of: digest, full.'],
    [opEd, { title: ['a\u0000b'] }, '--title: There is a control character in it.'],
    [opEd, { source: ['nobody-1999'] }, '--source: The bibliography has no source “nobody-1999”.'],
    [opEd, { text: ['full'], rights: ['© me'] }, '--rights: A full text needs'],
    [entry, { kind: ['poems'] }, '--kind: There is no “poems”. Write one of: people, treaties, events'],
    [entry, { id: ['osce'] }, '--id: “osce” is taken by content/organizations/osce.md. Free is “osce-2”.'],
    [claim, { quote: ['x'] }, '--quote needs --op-ed.'],
    [claim, { 'op-ed': ['none'] }, '--op-ed: There is no op-ed “none”. There are: peace, winter.'],
    [claim, { 'op-ed': ['peace'], paragraph: ['0'] }, '--paragraph: “0” is not the number of a paragraph.'],
    [claim, { concerns: ['osce', 'none'] }, '--concerns: There is no entry “none”.'],
    [claim, { checked: ['2026'] }, '--checked: “2026” is not a day, YYYY-MM-DD.'],
    [source, { id: ['roe-2022'] }, '--id: The bibliography has “roe-2022” already. Free is “roe-2022-2”.'],
    [source, { date: ['2022~'] }, '--date: “2022~” is not a day, month or year'],
    [source, { type: ['blog'] }, '--type: There is no “blog”.'],
  ])('%o', (thing, answers, message) => {
    expect(() => refuseFaults(thing, answers, around)).toThrow(message);
  });

  it('tells all faults at once', () => {
    expect(() => refuseFaults(opEd, { date: ['x'], url: ['y'] }, around)).toThrow(/--date.*\n--url/);
  });
});

it('presets fill in what was not given, from what was', () => {
  expect(withPresets(claim, { title: ['The End'] }, around)).toEqual({
    title: ['The End'],
    kind: ['disputed'],
    checked: ['2026-11-22'],
    id: ['end'],
  });
});
