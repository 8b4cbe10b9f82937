/** A reading list for tests, to be put into the small collection. */
import type { ContentFile } from './files.ts';
import { sampleEdited, sampleWith } from './sample.ts';

export const listPath = 'reading-lists/two-truces.mdx';

const list = `---
title: Two truces
short: Truces
added: 2026-11-22
summary: What makes a truce hold.
audience: First-year students.
time: one hour
sources: [roe-2022]
sessions:
  - title: The first truce
    week: 2
    date: 2027-02-03
    minutes: 40
    readings:
      - { opEd: peace, paragraphs: 2, note: 'Mark *who* speaks [@allan-2020].' }
      - { opEd: winter }
    know: [minsk-ii, osce]
    questions:
      - id: who-left
        ask: Why did the OSCE leave?
        about: { opEd: peace, paragraph: 1 }
        answer: Because of the snowdrifts.
      - id: who-began
        ask: Who is right?
        about: { claim: who-began }
        answer: Nobody knows for sure [@un-2015].
    notes: Bring a pencil.
    instructor: Hand out pencils.
  - title: The second truce
    readings:
      - { opEd: peace }
---

A week on truces, after Minsk II.
`;

/** The collection with the list, in which one text may be replaced; throws when it does not stand there. */
export function sampleWithList(from = '', to = ''): ContentFile[] {
  if (!list.includes(from)) throw new Error(`The list has no “${from}”.`);
  return sampleWith({ [listPath]: list.replace(from, () => to) });
}

/** The collection with the list and one text replaced in another file; throws when it does not stand there. */
export function sampleEditedWithList(path: string, from: string, to: string): ContentFile[] {
  return [...sampleEdited(path, from, to), { path: listPath, text: list }];
}

/** A list that has no more than it must, with these readings in its one session. @param readings as the file writes them */
export function leastList(readings: string): ContentFile {
  const text = `---
title: Truces
summary: On truces.
audience: Beginners.
time: One hour
sessions:
  - title: The first
    readings: [${readings}]
---

Read.
`;
  return { path: 'reading-lists/truces.mdx', text };
}
