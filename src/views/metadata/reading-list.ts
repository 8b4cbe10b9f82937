/** What a reading list is, in the terms of schema.org (https://schema.org/LearningResource). */
import type { LearningResourceLeaf } from 'schema-dts';
import type { Library, LibraryReadingList } from '../../library/library.ts';
import { opEdOf } from '../assigned.ts';
import { workOf } from './op-ed.ts';
import { entryRef } from '../shared.ts';

/** A list as a thing to learn from: for whom, how long, what it assigns, and which entries a class knows after it. */
export function learningResource(library: Library, list: LibraryReadingList): LearningResourceLeaf {
  const { title, summary, audience, sessions } = list;
  const slugs = new Set(sessions.flatMap(({ readings }) => readings.map(({ opEd }) => opEd)));
  const known = new Set(sessions.flatMap(({ know }) => know));
  const time = durationOf(list);
  return {
    '@type': 'LearningResource',
    name: title,
    description: summary,
    learningResourceType: 'reading list',
    audience: { '@type': 'Audience', audienceType: audience },
    citation: [...slugs].map((slug) => workOf(library, opEdOf(library, slug))),
    ...(known.size > 0 && {
      teaches: [...known].map((id) => {
        const { text, href } = entryRef(library, id);
        return { '@type': 'DefinedTerm', name: text, url: href } as const;
      }),
    }),
    ...(time && { timeRequired: time }),
  };
}

/** The time in class, as ISO 8601 has durations; nothing unless every session says its own. */
function durationOf({ sessions }: LibraryReadingList): string | undefined {
  const minutes = sessions.reduce((sum, session) => sum + (session.minutes ?? NaN), 0);
  return Number.isNaN(minutes) ? undefined : `PT${minutes}M`;
}
