/** A reading list of the sample collection, and its course, for tests. */
import { at, libraryOf, sampleWith } from '../../library/sample.ts';
import { courseOf, type CourseOptions } from './course.ts';

const list = `---
title: Truces & their ends
summary: How truces end.
audience: Anyone
time: One hour
sessions:
  - title: The talks
    week: 2
    date: 2027-02-03
    minutes: 40
    notes: Bring Minsk II.
    readings:
      - { opEd: peace, paragraphs: '1–2', note: Mark “names” & dates. }
    know: [osce, ada-king]
    questions:
      - { id: began, ask: 'Who began, and says who?', about: { claim: who-began }, answer: Both asked first. }
      - { id: held, ask: 'Did it hold as long as they said (in ¶ 2) it would?', about: { opEd: peace, paragraph: 2 } }
  - title: The march
    readings: [{ opEd: winter }, { opEd: peace }]
    questions:
      - { id: cold, ask: How cold?, about: { opEd: winter, paragraph: 1 } }
sources: [roe-2022]
---

On Ada King and [a claim](/claims/truce-held.html), and [a page](/about.html) [@un-2015].
`;

export const sampleLibrary = libraryOf(sampleWith({ 'reading-lists/truces.mdx': list }));

/** The course of the list. */
export function sampleCourse(options: Partial<CourseOptions> = {}) {
  const truces = at(sampleLibrary.readingLists, 'truces');
  return courseOf(sampleLibrary, truces, { published: undefined, files: [], ...options });
}
