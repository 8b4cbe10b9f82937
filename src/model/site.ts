/** The site file of a collection, `site.yaml`: what the site is called and which kinds of entries it has. */
import { z } from 'zod';
import { kindData, kindName, type Kind, type KindData } from './kinds.ts';
import { relationData, type RelationData } from './relations.ts';

/** Places of the navigation that every site has; all others are kinds, or pages of `pages/`. */
export const builtInPlaces = ['readings', 'claims', 'sources', 'corrections'] as const;

export const siteData = z.strictObject({
  title: z.string().min(1),
  tagline: z.string().min(1),
  /** What the readings are about, as a title. */
  collection: z.string().min(1),
  description: z.string().min(1),
  /** Where the site is published, without a path. */
  address: z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin),
  /** A language tag of BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language is a tag such as en or pt-BR'),
  /** Who wrote the notes, to be credited. */
  contributors: z.string().min(1),
  license: z.strictObject({ name: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
  /** The page of `pages/` that says how to read the margin. */
  guide: z.string().optional(),
  /** Names of kinds, pages of `pages/`, and built-in places, in the order of the menu. */
  navigation: z.array(z.string()),
  kinds: z.record(kindName, kindData).transform(listed),
  relations: z.record(z.string(), relationData).transform((record) => new Map(Object.entries(record))),
  /** Capitalized words and phrases that need no entry. */
  commonWords: z.array(z.string().min(1)).default([]),
});

export type Site = z.infer<typeof siteData>;

/** What is the same for all entries of a kind. Throws when the site has no such kind, which is a fault of the program. */
export function kindOf(site: Pick<Site, 'kinds'>, kind: Kind): KindData {
  const found = site.kinds.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`The site has no kind “${kind}”.`);
  return found;
}

/** The relation of this name, if the site has it. */
export function relationOf(site: Pick<Site, 'relations'>, type: string): RelationData | undefined {
  return site.relations.get(type);
}

function listed(record: Record<Kind, z.infer<typeof kindData>>): readonly KindData[] {
  return Object.entries(record).map(([kind, data]) => ({ kind: kind as Kind, ...data }));
}
