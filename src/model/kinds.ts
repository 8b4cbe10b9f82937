/** The kinds of entries that a collection has, as its site file (`site.yaml`) states them. */
import { z } from 'zod';
import { contrast } from './contrast.ts';
import { required } from './required.ts';

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
    'offline',
    'annotate',
    'copy',
    'chronology',
    'network',
    'side-by-side',
    'sides',
    'api',
    'notes',
  ],
  ...['index', 'assets', 'pictures', 'downloads', 'licenses', 'feed', 'sitemap', 'robots', 'llms', 'sw', '404'],
];

/** A schema for the name of a kind. */
export const kindName = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*$/, 'the name of a kind has lower-case ASCII letters and hyphens only')
  .refine((name) => !reservedNames.includes(name), 'this name is taken by the site itself')
  .transform((name) => name as Kind);

/** The paper of the light page and of the dark one, as `src/styles/tokens.css` has them, and the least contrast with it. */
export const papers = { light: '#fcfaf5', dark: '#171511' };
const LEAST_CONTRAST = 4.5;

/** A color that is told from the paper of a page. */
const colorOn = (page: keyof typeof papers) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { message: 'a color is written #rrggbb', abort: true })
    .refine((color) => contrast(color, papers[page]) >= LEAST_CONTRAST, {
      error: ({ input }) =>
        `its contrast with the ${page} page (${papers[page]}) is ${contrast(String(input), papers[page]).toFixed(1)} : 1; ${LEAST_CONTRAST} : 1 is the least that can be read`,
    });

/** The types of schema.org that an entry may have. */
const entryTypes = [
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
  one: required,
  /** The kind's index page, as a title. */
  many: required,
  /** What belongs here, one sentence for the index page. */
  about: required,
  /** What tells the kind apart where color cannot: one character. */
  icon: z.string().regex(/^[\p{L}\p{N}\p{P}\p{S}]$/u, 'an icon is one character that is seen'),
  color: z.strictObject({ light: colorOn('light'), dark: colorOn('dark') }),
  /** The type of schema.org. `Person` has further meaning: such an entry has a family name, and can be an author. */
  schema: z.enum(entryTypes),
  /** How the index is ordered. */
  order: z.enum(['name', 'family-name', 'date']).default('name'),
  /**
   * The years beside a name: `life`, from birth to death; `first`, of the first date; `none`; or a list of words with which
   * the first date must begin to be shown.
   */
  years: z.union([z.enum(['life', 'first', 'none']), z.array(required).min(1)]).default('none'),
});

/** The class of everything that is drawn in the color of a kind. */
export function kindClass(kind: Kind): string {
  return `k-${kind}`;
}

/** A kind with its name. */
export interface KindData extends z.infer<typeof kindData> {
  readonly kind: Kind;
}
