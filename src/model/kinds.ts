/** The kinds of entries that a collection has, as its site file (`site.yaml`) states them. */
import { z } from 'zod';

declare const brand: unique symbol;

/** The name of a kind: its folder in the content, and its place in the site's addresses. */
export type Kind = string & { readonly [brand]: 'kind' };

/** Folders and pages that every site has; no kind and no page of its own may take their names. */
export const reservedNames: readonly string[] = [
  ...[
    'op-eds',
    'claims',
    'copies',
    'pages',
    'reading-lists',
    'sources',
    'corrections',
    'search',
    'chronology',
    'network',
  ],
  ...['index', 'assets', 'pictures', 'downloads', 'licenses', 'feed', 'sitemap', 'robots', 'llms', '404'],
];

/** A schema for the name of a kind. */
export const kindName = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*$/, 'the name of a kind has lower-case ASCII letters and hyphens only')
  .refine((name) => !reservedNames.includes(name), 'this name is taken by the site itself')
  .transform((name) => name as Kind);

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'a color is written #rrggbb');

/** The types of schema.org that an entry may have. */
export const entryTypes = [
  'Person',
  'Organization',
  'NewsMediaOrganization',
  'Event',
  'Legislation',
  'DefinedTerm',
  'Place',
  'CreativeWork',
  'Book',
  'MusicComposition',
  'Painting',
  'Movie',
] as const;

/** What is the same for all entries of a kind. */
export const kindData = z.strictObject({
  /** One entry of the kind, as a label. */
  one: z.string().min(1),
  /** The kind's index page, as a title. */
  many: z.string().min(1),
  /** What belongs here, one sentence for the index page. */
  about: z.string().min(1),
  /** What tells the kind apart where color cannot: one character. */
  icon: z.string().refine((text) => [...text].length === 1, 'an icon is one character'),
  color: z.strictObject({ light: color, dark: color }),
  /** The type of schema.org. `Person` has further meaning: such an entry has a family name, and can be an author. */
  schema: z.enum(entryTypes),
  /** How the index is ordered. */
  order: z.enum(['name', 'family-name', 'date']).default('name'),
  /**
   * The years beside a name: `life`, from birth to death; `first`, of the first date; `none`; or a list of words with which
   * the first date must begin to be shown.
   */
  years: z.union([z.enum(['life', 'first', 'none']), z.array(z.string().min(1)).min(1)]).default('none'),
});

/** The class of everything that is drawn in the color of a kind. */
export function kindClass(kind: Kind): string {
  return `k-${kind}`;
}

/** A kind with its name. */
export interface KindData extends z.infer<typeof kindData> {
  readonly kind: Kind;
}
