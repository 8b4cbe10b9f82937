/** The site file of a collection, `site.yaml`: what the site is called and which kinds of entries it has. */
import { z } from 'zod';
import { kindData, kindName, type Kind, type KindData } from './kinds.ts';
import { makesData } from './makes.ts';
import { relationData } from './relations.ts';
import { required } from './required.ts';

/** Places of the navigation that every site has; all others are kinds, or pages of `pages/`. */
export const builtInPlaces = [
  'readings',
  'reading-lists',
  'claims',
  'sources',
  'corrections',
  'chronology',
  'network',
  'side-by-side',
  'downloads',
] as const;

const oneWord = z.string().regex(/^[\p{L}\p{N}\p{M}]+$/u, 'spellings are told of single words, without signs');

export const siteData = z.strictObject({
  title: required,
  tagline: required,
  /** What the readings are about, as a title. */
  collection: required,
  description: required,
  /** Where the site is published, without a path. */
  address: z
    .url({ protocol: /^https?$/, abort: true })
    .refine(isOrigin, 'a site is published at an address without a path, https://example.org')
    .transform((address) => new URL(address).origin),
  /** The language of the texts, a tag of BCP 47; the interface has English only. */
  language: z
    .string()
    .regex(
      /^en(?:-[A-Za-z0-9]{1,8})*$/,
      'the words of the site around the texts are English: a tag that begins with en, as en-GB',
    ),
  /** Who wrote the notes, to be credited. */
  contributors: required,
  license: z.strictObject({ name: required, url: z.url({ protocol: /^https?$/ }) }),
  /** The page of `pages/` that says how to read the margin. */
  guide: z.string().optional(),
  /** Names of kinds, pages of `pages/`, and built-in places, in the order of the menu. */
  navigation: z.array(z.string()),
  kinds: z.record(kindName, kindData).superRefine(differByIcon).transform(listed),
  relations: z.record(z.string(), relationData).transform((record) => new Map(Object.entries(record))),
  makes: makesData,
  /** Capitalized words and phrases that need no entry. */
  commonWords: z.array(required).default([]),
  /** Other spellings of words, each with the one that the texts use, which is searched in its place: “Kiev” and “Kyiv”. */
  spellings: z.record(oneWord, oneWord).default({}),
});

export type Site = z.infer<typeof siteData>;

/** What is the same for all entries of a kind. Throws when the site has no such kind, which is a fault of the program. */
export function kindOf(site: Pick<Site, 'kinds'>, kind: Kind): KindData {
  const found = site.kinds.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`The site has no kind “${kind}”.`);
  return found;
}

/** Whether an address names a site as a whole: nothing comes after its host. */
export function isOrigin(address: string): boolean {
  return URL.canParse(address) && new URL(address).href === `${new URL(address).origin}/`;
}

/**
 * Where a site is published; nothing while its address is one that is reserved for examples (RFC 6761), for then links to it lead
 * nowhere.
 */
export function publishedAt({ address }: Pick<Site, 'address'>): string | undefined {
  return /(?:^|\.)example(?:\.(?:com|net|org))?$/.test(new URL(address).hostname) ? undefined : address;
}

type KindsRecord = Record<Kind, z.infer<typeof kindData>>;

/** The icon tells kinds apart where their color cannot. */
function differByIcon(record: KindsRecord, context: z.RefinementCtx<KindsRecord>): void {
  const firstWith = new Map<string, string>();
  for (const [kind, { icon }] of Object.entries(record)) {
    const first = firstWith.get(icon);
    if (first === undefined) firstWith.set(icon, kind);
    else context.addIssue({ code: 'custom', message: `“${first}” has this icon too`, path: [kind, 'icon'] });
  }
}

function listed(record: KindsRecord): readonly KindData[] {
  return Object.entries(record).map(([kind, data]) => ({ kind: kind as Kind, ...data }));
}
