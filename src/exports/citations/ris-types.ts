/** The types of RIS, and under which tags each has its fields, so that Zotero, too, finds a place for all of them. */
import type { Reference, Role, TextField } from './reference.ts';

export interface RisType {
  readonly ty: string;
  readonly tags: Readonly<Partial<Record<TextField, string>>>;
  /** Authors are `AU` in all. */
  readonly names: Readonly<Partial<Record<Role, string>>>;
}

const place = { 'publisher-place': 'CY', edition: 'ET' } as const;
const translator = { translator: 'A4' } as const;
const within = { 'container-title': 'T2' } as const;
const periodical = { ...within, volume: 'VL', issue: 'IS', ISSN: 'SN' } as const;

const article = (ty: string): RisType => ({ ty, tags: periodical, names: translator });
const webPage = (ty: string): RisType => ({ ty, tags: { ...within, genre: 'M3' }, names: translator });

const book: RisType = {
  ty: 'BOOK',
  tags: { ...place, 'collection-title': 'T2', 'collection-number': 'M1', volume: 'VL', publisher: 'PB', ISBN: 'SN' },
  names: { ...translator, editor: 'A3' },
};
const part = (ty: string): RisType => ({
  ty,
  tags: { ...place, ...within, volume: 'VL', publisher: 'PB', ISBN: 'SN' },
  names: { ...translator, editor: 'A2' },
});
const chapter = part('CHAP');
const report: RisType = {
  ty: 'RPRT',
  tags: { 'publisher-place': 'CY', ...within, publisher: 'PB', number: 'SN', genre: 'M3' },
  names: translator,
};
const law: RisType = { ty: 'STAT', tags: { ...within, volume: 'VL', number: 'M1', section: 'SE' }, names: {} };

const types: ReadonlyMap<string, RisType> = new Map([
  ['article-newspaper', { ty: 'NEWS', tags: { ...within, ...place, section: 'SE', ISSN: 'SN' }, names: translator }],
  ['article-magazine', article('MGZN')],
  ['article-journal', article('JOUR')],
  ['post-weblog', webPage('BLOG')],
  ['webpage', webPage('ELEC')],
  ['post', webPage('ELEC')],
  ['book', book],
  ['chapter', { ...chapter, tags: { ...chapter.tags, 'collection-title': 'T3' } }],
  ['entry-encyclopedia', part('ENCYC')],
  ['entry-dictionary', part('DICT')],
  ['report', report],
  ['document', report],
  ['article', report],
  ['treaty', law],
  ['legislation', law],
  ['legal_case', { ty: 'CASE', tags: { volume: 'VL', authority: 'PB' }, names: {} }],
  ['thesis', { ty: 'THES', tags: { 'publisher-place': 'CY', publisher: 'PB', genre: 'M3' }, names: {} }],
  ['dataset', { ty: 'DATA', tags: { 'publisher-place': 'CY', publisher: 'PB' }, names: {} }],
  [
    'map',
    { ty: 'MAP', tags: { 'publisher-place': 'CY', publisher: 'PB', scale: 'C1', genre: 'M3' }, names: translator },
  ],
  ['motion_picture', { ty: 'VIDEO', tags: { 'publisher-place': 'CY', publisher: 'PB' }, names: {} }],
  ['broadcast', { ty: 'VIDEO', tags: { 'publisher-place': 'CY', publisher: 'PB' }, names: {} }],
  ['manuscript', { ty: 'MANSCPT', tags: { 'publisher-place': 'CY', genre: 'M3' }, names: translator }],
  [
    'paper-conference',
    {
      ty: 'CONF',
      tags: {
        'event-title': 'T2',
        'container-title': 'C3',
        'event-place': 'C1',
        publisher: 'PB',
        volume: 'VL',
        ISBN: 'SN',
      },
      names: { editor: 'A2' },
    },
  ],
  ['speech', { ty: 'SLIDE', tags: { 'event-title': 'T2', 'event-place': 'CY', genre: 'M3' }, names: {} }],
]);

/** An interview and a review are what they were published as: RIS has nothing for them. */
export function risType(work: Reference): RisType {
  const found = types.get(work.type);
  if (found !== undefined) return found;
  if (work['container-title'] === undefined) return webPage('ELEC');
  return work.volume === undefined ? article('MGZN') : article('JOUR');
}
