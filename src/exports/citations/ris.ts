/**
 * RIS, as reference managers read it (https://refdb.sourceforge.net/manual/c2330.html; what Zotero reads was followed in its
 * translator “RIS”). What a type has no tag for becomes a note in words, for readers drop tags that they do not expect.
 */
import { edtf } from '../../model/source.ts';
import { endsOf, yearOf } from './dates.ts';
import {
  fullName,
  isPerson,
  withTranslation,
  type CslDate,
  type Name,
  type Reference,
  type Role,
  type TextField,
} from './reference.ts';
import { risType, type RisType } from './ris-types.ts';

type Line = readonly [tag: string, value: string | undefined];

/** The works as a RIS file. */
export function ris(works: readonly Reference[]): string {
  return works.map((work) => record(work)).join('');
}

function record(work: Reference): string {
  const type = risType(work);
  const [first, last] = pagesOf(work.page);
  const lines: Line[] = [
    ['TY', type.ty],
    ['ID', work.id],
    ...named(work.author, 'AU'),
    ['TI', withTranslation(work)],
    ['TT', work['translated-title']],
    ['ST', work['title-short']],
    ...(Object.entries(type.tags) as [TextField, string][]).map(([field, tag]): Line => [tag, work[field]]),
    ...(Object.entries(type.names) as [Role, string][]).flatMap(([role, tag]) => named(work[role], tag)),
    ['PY', yearOf(work.issued)?.toString()],
    ['DA', dateOf(work.issued)],
    ['SP', first],
    ['EP', last],
    ['AB', work.abstract],
    ['LA', work.language],
    ['DO', work.DOI],
    ['UR', work.URL],
    ['Y2', dateOf(work.accessed)],
    ...leftOver(work, type).map((note): Line => ['N1', note]),
    ['N1', work.note],
  ];
  const told = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${inOneLine(value)}`]));
  return [...told, 'ER  - ', '', ''].join('\r\n');
}

/** “Petro, Nicolai N., [attributed]”; a body with a comma behind it, lest its last word be taken for a family name. */
function named(names: readonly Name[] | undefined, tag: string): Line[] {
  return (names ?? []).map((name): Line => [tag, risName(name)]);
}

function risName(name: Name): string {
  // A comma within the name of a body would part it in two.
  if (!isPerson(name)) return `${name.literal.replace(/, (.*)$/, ' ($1)')},`;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** “2022/02/17/”; a range, or a date that is approximate, in EDTF, which readers keep as it stands. */
function dateOf(date: CslDate | undefined): string | undefined {
  const [first, last] = endsOf(date);
  if (first === undefined) return date?.literal;
  if (last !== undefined || date?.circa === true) return edtf(date);
  const [year, month, day] = first.map((part) => String(part).padStart(2, '0'));
  return [year, month ?? '', day ?? '', ''].join('/');
}

function pagesOf(page = ''): readonly (string | undefined)[] {
  const [first = '', last] = page.split(/[-–]/);
  return [first === '' ? undefined : first, last];
}

/** Fields that every record has a tag for. */
type Tagged =
  'title-short' | 'translated-title' | 'sentence-title' | 'page' | 'abstract' | 'language' | 'DOI' | 'URL' | 'note';
type Told = Exclude<TextField, Tagged> | Exclude<Role, 'author'>;

/** What is told in words where the type has no tag for it. */
const words: Readonly<Record<Told, (value: string) => string>> = {
  'container-title': (value) => `In ${value}.`,
  'collection-title': (value) => `In the series ${value}.`,
  'collection-number': (value) => `Number ${value} of the series.`,
  'event-title': (value) => `Given at ${value}.`,
  'event-place': (value) => `Given in ${value}.`,
  'reviewed-title': (value) => `Review of ${value}.`,
  publisher: (value) => `Published by ${value}.`,
  'publisher-place': (value) => `Published in ${value}.`,
  authority: (value) => `Issued by ${value}.`,
  volume: (value) => `Volume ${value}.`,
  issue: (value) => `Issue ${value}.`,
  number: (value) => `Number ${value}.`,
  edition: (value) => `${value} edition.`,
  section: (value) => `Section ${value}.`,
  scale: (value) => `Scale ${value}.`,
  genre: (value) => `${value}.`,
  medium: (value) => `${value}.`,
  ISBN: (value) => `ISBN ${value}.`,
  ISSN: (value) => `ISSN ${value}.`,
  editor: (value) => `Edited by ${value}.`,
  translator: (value) => `Translated by ${value}.`,
  interviewer: (value) => `Interview by ${value}.`,
  'reviewed-author': (value) => `Review of a work by ${value}.`,
};

function leftOver(work: Reference, { tags, names }: RisType): string[] {
  const fields = Object.keys(words) as Told[];
  return fields.flatMap((field) => {
    if (field in tags || field in names) return [];
    const value = work[field];
    const told = typeof value === 'string' ? value : value?.map(fullName).join(' and ');
    return told === undefined ? [] : [words[field](told)];
  });
}

/** A value goes to the end of its line. */
function inOneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
