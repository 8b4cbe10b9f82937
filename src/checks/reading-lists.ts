/** Reading lists that are whole: something is done in each session, and where one question has an answer all have. */
import type { Library, LibraryReadingList } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What is wrong with each list: a session without anything in it, a question that alone has no answer. */
export function checkReadingLists({ readingLists, fieldAt }: Library): Diagnostic[] {
  return [...readingLists.values()].flatMap((list) => [...emptySessions(list, fieldAt), ...unanswered(list, fieldAt)]);
}

type FieldAt = Library['fieldAt'];

function emptySessions({ file, sessions }: LibraryReadingList, fieldAt: FieldAt): Diagnostic[] {
  return sessions.flatMap(({ readings, questions, notes }, index): Diagnostic[] => {
    if (readings.length > 0 || questions.length > 0 || notes !== undefined) return [];
    return [
      {
        code: 'unwritten',
        message: 'This session has no reading, no question and no notes.',
        mend: 'Add what is done in it, or take it out.',
        ...fieldAt(file, ['sessions', index]),
      },
    ];
  });
}

/** A list may leave all answers to whoever teaches. */
function unanswered({ file, sessions }: LibraryReadingList, fieldAt: FieldAt): Diagnostic[] {
  const questions = sessions.flatMap((session, at) =>
    session.questions.map(({ answer }, index) => ({ answer, path: ['sessions', at, 'questions', index] })),
  );
  const open = questions.filter(({ answer }) => answer === undefined);
  if (open.length === questions.length) return [];
  return open.map(({ path }) => ({
    code: 'unwritten',
    message: 'This question has no answer; others of the list have one.',
    mend: 'Add answer: what a good answer weighs.',
    ...fieldAt(file, path),
  }));
}
