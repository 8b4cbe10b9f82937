/** The home page: the contents of all collections, as those of a printed reader. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ListedOpEd } from '../../exports/api/schemas/op-ed.ts';
import { readSpan, yearOf } from '../../diagrams/time/days.ts';
import { counted } from '../../model/words.ts';
import { homeOf, own, pageBelow } from '../addresses.ts';
import { line } from '../line.ts';
import type { PublishedSite } from '../published.ts';

/** About so many readings are named on the page; the others stand on the home pages of their collections. */
const MOST = 60;

/** Where there is room for fewer of each collection, none are named. */
const FEW = 3;

type Listed = Pick<PublishedSite, 'name' | 'index' | 'opEds' | 'things'>;

/** The main part of the page. @param shared how many things several collections speak of */
export function homeMain(title: string, sites: readonly Listed[], shared: number): ElementContent[] {
  const room = Math.floor(MOST / Math.max(1, sites.length));
  const opEds = sites.reduce((sum, site) => sum + site.opEds.length, 0);
  return [
    h('article', { className: ['joined'] }, [
      h('header', { className: ['joined-title'] }, [
        h('h1', title),
        h('p', `${counted(sites.length, 'collection')}, ${counted(opEds, 'reading')}`),
      ]),
      h('h2', { id: 'collections' }, 'The collections'),
      h(
        'ol',
        { className: ['joined-contents'] },
        sites.map((site) => h('li', { id: `in-${site.name}` }, collection(site, room))),
      ),
      h('h2', { id: 'together' }, 'All of them together'),
      line(own.entries, 'Entries in several collections', String(shared)),
      line(own.chronology, 'Chronology', yearsOf(sites.flatMap((site) => site.opEds))),
      line(own.search, 'Search', ''),
    ]),
  ];
}

function collection(site: Listed, room: number): ElementContent[] {
  const { name, index, opEds, things } = site;
  const named = room < FEW ? [] : opEds.slice(0, room);
  const rest = opEds.length - named.length;
  return [
    line(homeOf(name), index.site.title, yearsOf(opEds), 'h3'),
    h('p', index.site.collection),
    h(
      'p',
      { className: ['joined-counts'] },
      `${counted(opEds.length, 'reading')}, ${counted(things.length, 'entry', 'entries')}`,
    ),
    ...(opEds.length === 0 ? [h('p', 'It has no readings yet.')] : []),
    ...(named.length === 0
      ? []
      : [
          h(
            'ol',
            named.map((opEd) => h('li', reading(name, opEd))),
          ),
        ]),
    ...(rest > 0 && named.length > 0
      ? [h('p', h('a', { href: homeOf(name) }, `${counted(rest, 'reading')} more`))]
      : []),
  ];
}

function reading(site: string, { url, title, authors, publication, date }: ListedOpEd): ElementContent[] {
  const by = authors.map((author) => author.name + (author.certainty === 'stated' ? '' : ` (${author.certainty})`));
  return [
    line(pageBelow(site, url), title, String(yearOf(readSpan(date.edtf).from))),
    h('p', { className: ['joined-by'] }, [`${by.join(', ')} · `, h('i', publication.name), `, ${date.words}`]),
  ];
}

/** “1990–2025”, the years of readings; nothing without any. */
export function yearsOf(opEds: readonly Pick<ListedOpEd, 'date'>[]): string {
  const years = opEds.map(({ date }) => yearOf(readSpan(date.edtf).from));
  if (years.length === 0) return '';
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  return first === last ? `${first}` : `${first}–${last}`;
}
