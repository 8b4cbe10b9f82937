/** What an entry is about, in the terms of schema.org. */
import type {
  BookLeaf,
  CreativeWorkLeaf,
  DefinedTermLeaf,
  EventLeaf,
  LegislationLeaf,
  MovieLeaf,
  MusicCompositionLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PaintingLeaf,
  PersonLeaf,
  PlaceLeaf,
} from 'schema-dts';
import type { LibraryEntry } from '../../library/library.ts';
import type { KindData } from '../../model/kinds.ts';
import { sharedDate, statedEnds } from './dates.ts';

/** The types that an entry may have. */
interface Things {
  Person: PersonLeaf;
  Organization: OrganizationLeaf;
  NewsMediaOrganization: NewsMediaOrganizationLeaf;
  Event: EventLeaf;
  Legislation: LegislationLeaf;
  DefinedTerm: DefinedTermLeaf;
  Place: PlaceLeaf;
  CreativeWork: CreativeWorkLeaf;
  Book: BookLeaf;
  MusicComposition: MusicCompositionLeaf;
  Painting: PaintingLeaf;
  Movie: MovieLeaf;
}
type ThingType = KindData['schema'];

const organization = { foundingDate: /^(?:founded|created|established)$/, dissolutionDate: /^dissolved$/ };
const work = {
  dateCreated: /^(?:written|composed|painted|made)$/,
  datePublished: /^(?:first )?(?:published|released)$/,
};

/** For each type its dates, and how an entry words them; other dates of an entry are told to readers only. */
const dated: { readonly [T in ThingType]: { readonly [P in keyof Things[T]]?: RegExp } } = {
  Person: { birthDate: /^born$/, deathDate: /^died$/ },
  Organization: organization,
  NewsMediaOrganization: organization,
  Event: {},
  Legislation: { legislationDate: /^(?:signed|adopted|enacted|concluded)$/ },
  DefinedTerm: {},
  Place: {},
  CreativeWork: work,
  Book: work,
  MusicComposition: work,
  Painting: work,
  Movie: work,
};

/** The person, treaty, event and so on that an entry explains. */
export function entryThing(entry: LibraryEntry, { schema, years }: KindData): Things[ThingType] {
  const span = schema === 'Event' && years === 'first' ? spanOf(entry) : {};
  // The table above holds the dates to the type's own properties, which the compiler cannot follow through its keys.
  return {
    '@type': schema,
    name: entry.name,
    ...(entry.full && { alternateName: entry.full }),
    description: entry.summary,
    ...span,
    ...datesOf(entry, dated[schema]),
    ...(entry.sameAs.length > 0 && { sameAs: entry.sameAs }),
  } as Things[ThingType];
}

function datesOf({ dates }: LibraryEntry, words: Readonly<Record<string, RegExp>>): Record<string, string> {
  const found = Object.entries(words).flatMap(([property, worded]) => {
    const fact = dates.find(({ what }) => worded.test(what));
    const date = fact && sharedDate(fact.when);
    return date === undefined ? [] : [[property, date] as const];
  });
  return Object.fromEntries(found);
}

/** An event's first date is its own, and so is the place told with it; only a range has an end. */
function spanOf({ dates: [main] }: LibraryEntry): Pick<EventLeaf, 'startDate' | 'endDate' | 'location'> {
  const [startDate, endDate] = main === undefined ? [] : statedEnds(main.when);
  return {
    ...(startDate && { startDate }),
    ...(endDate && endDate !== startDate && { endDate }),
    ...(main?.where && { location: { '@type': 'Place', name: main.where } }),
  };
}
