/** What reading lists assign and ask about: each paragraph must be there. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OpEdSlug } from '../model/ids.ts';
import type { ReadingListData, Session } from '../model/reading-list.ts';
import type { OpEd } from './library.ts';
import type { Written } from './read-file.ts';

/** A paragraph of an op-ed that a field names: of several, the last. */
interface Named {
  readonly opEd: OpEdSlug;
  readonly paragraph: number;
  /** The field, within its session. */
  readonly path: readonly PropertyKey[];
}

/** Every paragraph that a list names and its op-ed does not have; op-eds that are unknown or unread are reported elsewhere. */
export function checkAssigned(lists: readonly Written<ReadingListData>[], opEds: readonly OpEd[]): Diagnostic[] {
  const counts = new Map(opEds.map((opEd) => [opEd.slug, lastParagraph(opEd)]));
  return lists.flatMap(({ data, place }) =>
    data.sessions.flatMap((session, index) =>
      namedIn(session).flatMap(({ opEd, paragraph, path }): Diagnostic[] => {
        const last = counts.get(opEd) ?? 0;
        if (last === 0 || paragraph <= last) return [];
        return [
          {
            code: 'unknown-id',
            message: `“${opEd}” has no ¶ ${paragraph}: its last is ¶ ${last}.`,
            mend: 'Mend the number.',
            file: data.file,
            ...place(['sessions', index, ...path]),
          },
        ];
      }),
    ),
  );
}

function namedIn({ readings, questions }: Session): Named[] {
  return [
    ...readings.flatMap(({ opEd, paragraphs }, index): Named[] => {
      const last = paragraphs?.at(-1);
      return last === undefined ? [] : [{ opEd, paragraph: last.to, path: ['readings', index, 'paragraphs'] }];
    }),
    ...questions.flatMap(({ about }, index): Named[] =>
      'opEd' in about ? [{ ...about, path: ['questions', index, 'about', 'paragraph'] }] : [],
    ),
  ];
}

const lastParagraph = ({ blocks }: OpEd): number => blocks.filter(({ kind }) => kind === 'paragraph').length;
