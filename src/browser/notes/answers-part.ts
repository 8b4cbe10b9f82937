/** A reading list’s page as a page with notes: what is listed of it, and handed in. */
import { partOf, type HandInPart } from './hand-in.ts';
import { isBlank, type Note } from './note.ts';
import type { Notebook } from './notebook.ts';
import type { Listed, NotesPage } from './page-parts.ts';
import { answered, type Answered, type ShownQuestion } from './questions.ts';

interface ListPage {
  readonly path: string;
  readonly book: Notebook;
  readonly questions: readonly ShownQuestion[];
  /** Where the site is published, if it is. */
  readonly address: string | undefined;
}

/** @param fieldOf the field of an answer */
export function answersPart(page: Document, list: ListPage, fieldOf: (note: Note) => HTMLElement): NotesPage {
  const { path, book, questions, address } = list;
  const written = () => book.notes().filter((note) => !isBlank(note));
  const href = address === undefined ? undefined : new URL(path, address).href;
  return {
    path,
    book,
    noun: 'answer',
    listed: () =>
      answered(questions, written()).flatMap((each) => each.answers.map((note) => listedOf(each, note, fieldOf(note)))),
    handIn: () =>
      Promise.resolve({
        title: `Answers: ${page.querySelector('h1')?.textContent.trim() ?? ''}`,
        about: href === undefined ? [] : [href],
        language: page.documentElement.lang,
        parts: answered(questions, written()).flatMap(partsOf),
      }),
    address: () => Promise.resolve(href),
  };
}

function listedOf(each: Answered, note: Note, field: HTMLElement): Listed {
  return { note, where: headingOf(each), href: `#${each.question?.fragment ?? field.id}`, field };
}

function headingOf({ question }: Answered): string {
  return question === undefined ? 'Without a question' : `Question ${question.number}`;
}

/** A question without an answer is handed in, too: empty. */
function partsOf(each: Answered): HandInPart[] {
  const heading = headingOf(each);
  const asked = each.question?.asked;
  if (each.answers.length === 0) return [{ heading, asked, written: '' }];
  return each.answers.map((note) => ({ ...partOf(note, heading), asked }));
}
