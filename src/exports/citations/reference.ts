/** What can be cited, in the terms of CSL-JSON (Citation Style Language 1.0.2): one shape for works of others and for pages of ours. */
import type { Source } from '../../model/source.ts';

/** A person, or a body under its whole name. */
export type Name = PersonName | { readonly literal: string };

export interface PersonName {
  readonly family: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
}

export interface CslDate {
  /** One date or the two ends of a range: year, month and day, as far as they are known. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly literal?: string;
}

/** The roles that a name may have. */
export const roles = ['author', 'editor', 'translator', 'interviewer', 'reviewed-author'] as const;
export type Role = (typeof roles)[number];

/** Fields that hold one text. */
export const texts = [
  'title-short',
  'translated-title',
  'sentence-title',
  'reviewed-title',
  'container-title',
  'collection-title',
  'collection-number',
  'event-title',
  'event-place',
  'publisher',
  'publisher-place',
  'authority',
  'volume',
  'issue',
  'number',
  'page',
  'edition',
  'section',
  'scale',
  'genre',
  'medium',
  'language',
  'abstract',
  'note',
  'URL',
  'DOI',
  'ISBN',
  'ISSN',
] as const;
export type TextField = (typeof texts)[number];

/**
 * Fields that CSL has not: the title in the language of the site, where the work’s is another; and the title with capitals for names
 * alone, where it has others.
 */
export const ownFields = ['translated-title', 'sentence-title'] as const satisfies readonly TextField[];

/** A work. */
export type Reference = {
  readonly id: string;
  /** A type of CSL. */
  readonly type: string;
  readonly title: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
} & { readonly [role in Role]?: readonly Name[] } & { readonly [field in TextField]?: string };

/** A record of the bibliography as a reference; fields that no citation has are left out. */
export function referenceOf(source: Source): Reference {
  const { id, type, title, issued, accessed } = source;
  const named = roles.flatMap((role) => {
    const names = namesOf(source[role]);
    return names.length === 0 ? [] : [[role, names] as const];
  });
  const told = texts.flatMap((field) => {
    const value = source[field];
    return typeof value === 'string' || typeof value === 'number' ? [[field, String(value)] as const] : [];
  });
  return {
    ...{ id, type, title },
    ...Object.fromEntries(named),
    ...Object.fromEntries(told),
    ...(issued && { issued: dateOf(issued) }),
    ...(accessed && { accessed: dateOf(accessed) }),
  };
}

function dateOf(date: NonNullable<Source['issued']>): CslDate {
  const { circa, literal } = date;
  return {
    ...(date['date-parts'] && { 'date-parts': date['date-parts'] }),
    ...(circa !== undefined && circa !== false && { circa: true }),
    ...(literal !== undefined && { literal }),
  };
}

function namesOf(value: unknown): Name[] {
  return Array.isArray(value) ? value.flatMap((name: unknown) => nameOf(name) ?? []) : [];
}

function nameOf(value: unknown): Name | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text = (field: string) => {
    const found: unknown = Reflect.get(value, field);
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  const literal = text('literal');
  if (literal !== undefined) return { literal };
  const family = text('family');
  if (family === undefined) return undefined;
  const given = text('given');
  const suffix = text('suffix');
  const particle = text('non-dropping-particle') ?? text('dropping-particle');
  return {
    family,
    ...(given !== undefined && { given }),
    ...(suffix !== undefined && { suffix }),
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
  };
}

/** Whether a name is a person’s, in parts; else it is that of a body. */
export function isPerson(name: Name): name is PersonName {
  return 'family' in name;
}

/** “Nicolai N. Petro”; a body under its own name. */
export function fullName(name: Name): string {
  if (!isPerson(name)) return name.literal;
  return [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** The title, with its translation in brackets where there is one: few formats have a field for that. */
export function withTranslation({ title, 'translated-title': translated }: Reference): string {
  return translated === undefined ? title : `${title} [${translated}]`;
}
