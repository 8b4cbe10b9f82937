/** What the page of an op-ed loads for a class. */
import type { Library, LibraryCopy, LibraryQuestion, LibraryReadingList, OpEd } from '../library/library.ts';
import type { ClassData, ClassQuestion } from '../model/class-data.ts';
import type { OpEdSlug } from '../model/ids.ts';
import { readingListHref } from '../model/urls.ts';

/** What is known elsewhere: where the page is published, and how its paragraphs are cited. */
export type Elsewhere = Pick<ClassData, 'address' | 'citations'>;

/** The data of an op-ed’s page. */
export function opEdClassData(library: Library, { slug, title, text }: OpEd, elsewhere: Elsewhere): ClassData {
  const ours = text === 'digest' && !library.copies.has(slug);
  return { slug, title, ours, ...elsewhere, questions: questionsAbout(library, slug) };
}

/** Those of the page of a reader’s own text, which nobody else has. */
export function ownTextClassData({ slug, title }: LibraryCopy): ClassData {
  return { slug, title, ours: false, address: undefined, citations: [], questions: [] };
}

/** The questions of all reading lists that are about an op-ed, or about a claim made in it. */
export function questionsAbout(library: Library, slug: OpEdSlug): ClassQuestion[] {
  return [...library.readingLists.values()].flatMap((list) =>
    list.sessions.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const paragraphs = paragraphsOf(library, question, slug);
        return paragraphs === undefined ? [] : [classQuestion(list, question, paragraphs)];
      }),
    ),
  );
}

/** The paragraphs of an op-ed that a question is about; nothing where it is not about the op-ed. */
function paragraphsOf(library: Library, { about }: LibraryQuestion, slug: OpEdSlug): number[] | undefined {
  if ('opEd' in about) return about.opEd === slug ? [about.paragraph] : undefined;
  const made = library.claims.get(about.claim)?.made.filter(({ opEd }) => opEd === slug) ?? [];
  if (made.length === 0) return undefined;
  const numbers = made.flatMap(({ paragraph }) => paragraph ?? []);
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function classQuestion(
  { slug, title, short }: LibraryReadingList,
  { id, number, ask }: LibraryQuestion,
  paragraphs: readonly number[],
): ClassQuestion {
  return {
    list: slug,
    listTitle: short ?? title,
    id,
    number,
    ask: ask.text.trim(),
    paragraphs,
    href: readingListHref(slug, id),
  };
}
