/** The questions of a reading list, as its page has them. */
import type { Note } from './note.ts';
import { fragmentOf } from './note.ts';

export interface ShownQuestion {
  readonly element: HTMLElement;
  /** `q-ID`. */
  readonly fragment: string;
  /** Counted through the list. */
  readonly number: number;
  readonly asked: string;
}

export function questionsOn(page: Document): ShownQuestion[] {
  return [...page.querySelectorAll<HTMLElement>('[data-question]')].map((element, index) => {
    const asked = (element.querySelector('.ask') ?? element).textContent;
    return { element, fragment: element.id, number: index + 1, asked: asked.replace(/\s+/g, ' ').trim() };
  });
}

/** A question with its answers, which are several where some came from another device; or answers whose question is gone. */
export interface Answered {
  readonly question: ShownQuestion | undefined;
  readonly answers: readonly Note[];
}

/** All questions in order, then what has none any more. */
export function answered(questions: readonly ShownQuestion[], notes: readonly Note[]): Answered[] {
  const fragments = new Set(questions.map(({ fragment }) => fragment));
  const lost = notes.filter((note) => !fragments.has(fragmentOf(note) ?? ''));
  return [
    ...questions.map((question) => ({
      question,
      answers: notes.filter((note) => fragmentOf(note) === question.fragment),
    })),
    ...(lost.length > 0 ? [{ question: undefined, answers: lost }] : []),
  ];
}
