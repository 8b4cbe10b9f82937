/** The texts that editors write: digests, notes, glosses, entries, claims, reading lists, what is inferred and corrected. Titles are not among them. */
import type { Library, LibraryReadingList, OpEd } from '../library/library.ts';
import { placeInFlat, type Places } from '../markdown/place.ts';
import type { Prose } from '../markdown/prose.ts';
import type { Place } from '../model/diagnostic.ts';

export interface PlacedText {
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
  readonly blockQuotations: Prose['blockQuotations'];
  /** Whether it is the op-ed's own wording, given in full. */
  readonly original: boolean;
}

/** Every such text of the library, with the place of each character; in fields of data that of the field. */
export function textsOf(library: Library): PlacedText[] {
  const opEds = [...library.opEds.values()];
  const entries = [...library.entries.values()];
  const claims = [...library.claims.values()];
  const lists = [...library.readingLists.values()];
  return [
    ...opEds.flatMap((opEd) => [
      field(library, opEd, ['summary'], opEd.summary),
      ...opEd.inferred.map(({ how }, index) => field(library, opEd, ['inferred', index, 'how'], how)),
      ...inOpEd(opEd),
    ]),
    ...entries.flatMap((entry) => [field(library, entry, ['summary'], entry.summary), inFile(entry)]),
    ...claims.flatMap((claim) => [
      field(library, claim, ['statement'], claim.statementProse),
      field(library, claim, ['agreed'], claim.agreedProse),
      field(library, claim, ['shown'], claim.shownProse),
      ...claim.positions.map(({ prose }, index) => field(library, claim, ['positions', index, 'statement'], prose)),
    ]),
    ...lists.flatMap((list) => inReadingList(library, list)),
    ...[...opEds, ...entries, ...claims, ...lists].flatMap((each) =>
      each.corrections.map(({ what }, index) => field(library, each, ['corrections', index, 'what'], what)),
    ),
  ];
}

/** A text whose own places are known. */
function inFile({ text, places, blockQuotations }: FieldText & { readonly places: Places }): PlacedText {
  return { text, placeAt: (offset) => placeInFlat(places, offset), blockQuotations, original: false };
}

type FieldText = Pick<PlacedText, 'text' | 'blockQuotations'>;

function field(
  { fieldAt }: Library,
  { file }: { readonly file: string },
  path: readonly PropertyKey[],
  text: string | FieldText | undefined,
): PlacedText {
  const { text: words, blockQuotations } = typeof text === 'object' ? text : { text: text ?? '', blockQuotations: [] };
  return { text: words, blockQuotations, placeAt: () => fieldAt(file, path), original: false };
}

/** With what is for instructors, as far as the library has it. */
function inReadingList(library: Library, list: LibraryReadingList): PlacedText[] {
  const { introduction, summary, audience, time, sessions } = list;
  return [
    ...Object.entries({ summary, audience, time }).map(([name, text]) => field(library, list, [name], text)),
    inFile(introduction),
    ...sessions.flatMap(({ readings, questions, notes, instructor }, index) => {
      const at = (path: readonly PropertyKey[], text: FieldText | undefined) =>
        field(library, list, ['sessions', index, ...path], text);
      return [
        ...readings.map(({ note }, place) => at(['readings', place, 'note'], note)),
        ...questions.flatMap(({ ask, answer }, place) => [
          at(['questions', place, 'ask'], ask),
          at(['questions', place, 'answer'], answer),
        ]),
        at(['notes'], notes),
        at(['instructor'], instructor),
      ];
    }),
  ];
}

function inOpEd({ text: form, blocks, notes, glosses }: OpEd): PlacedText[] {
  const at = (text: string, place: Place) => ({ text, placeAt: () => place, blockQuotations: [], original: false });
  return [
    ...blocks.map((block) => ({ ...inFile(block), original: form === 'full' })),
    ...notes.map(({ text, place }) => at(text, place)),
    ...glosses.flatMap(({ here, place }) =>
      here === undefined || place === undefined ? [] : [at(here.replace(/<[^>]*>/g, ''), place)],
    ),
  ];
}
