/** A session of a reading list as a page of a course, and its questions as topics. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Library, LibraryQuestion, LibrarySession } from '../../library/library.ts';
import { claimHref, opEdHref } from '../../model/urls.ts';
import { assignedView } from '../../views/assigned.ts';
import { claimRef, entryRef } from '../../views/shared.ts';
import { contentFrom, type Destination } from './links.ts';
import type { CoursePage, CourseTopic } from './types.ts';

/**
 * What is to be read, to be known and to be asked.
 * @param when the session’s number, week, date and minutes, in words
 */
export function sessionPage(
  library: Library,
  session: LibrarySession,
  when: readonly string[],
  to: Destination,
): CoursePage {
  const { id, title, notes, readings, know, questions } = session;
  return {
    kind: 'page',
    name: `session-${id}`,
    title,
    content: [
      ...(when.length === 0 ? [] : [h('p', when.join(' · '))]),
      ...(notes === undefined ? [] : contentFrom(notes.html, to)),
      ...listOf(
        'To read',
        readings.map((reading) => readingItem(library, reading, to)),
      ),
      ...listOf(
        'To know',
        know.map((entry) => entryItem(library, entry, to)),
      ),
      ...listOf(
        'Questions',
        questions.map((question) => [...contentFrom(question.ask.html, to), about(library, question, to)]),
        'ol',
        questions[0]?.number,
      ),
    ],
  };
}

/** How many words of a question its title in a forum holds. */
const IN_TITLE = 9;

/** A question as a topic for discussion. */
export function topicOf(library: Library, question: LibraryQuestion, to: Destination): CourseTopic {
  return {
    kind: 'topic',
    name: `question-${question.id}`,
    title: `Question ${question.number}: ${firstWords(question.ask.text)}`,
    content: [...contentFrom(question.ask.html, to), about(library, question, to)],
  };
}

/** As many as a title holds, without a parenthesis that would be left open. */
function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const first = words.slice(0, IN_TITLE).join(' ');
  return words.length > IN_TITLE ? `${first.replace(/\s*\([^)]*$/, '').replace(/[,;:]$/, '')} …` : first;
}

function listOf(
  title: string,
  items: readonly (readonly ElementContent[])[],
  tagName: 'ul' | 'ol' = 'ul',
  start?: number,
): ElementContent[] {
  if (items.length === 0) return [];
  const list = h(
    tagName,
    start === undefined ? {} : { start },
    items.map((item) => h('li', ...item)),
  );
  return [h('h2', title), list];
}

function readingItem(library: Library, reading: LibrarySession['readings'][number], to: Destination): ElementContent[] {
  const { text, href, paragraphs, byline, publication, date, note } = assignedView(library, reading);
  const which = paragraphs === undefined ? '' : `, ${paragraphs}`;
  return [
    h('p', h('a', { href: to(href) }, text), which),
    h('p', `${byline}, `, h('i', publication), `, ${date}`),
    ...(note === undefined ? [] : contentFrom(note, to)),
  ];
}

function entryItem(library: Library, id: LibrarySession['know'][number], to: Destination): ElementContent[] {
  const { text, href, years } = entryRef(library, id);
  return [h('a', { href: to(href) }, text), { type: 'text', value: years === undefined ? '' : ` (${years})` }];
}

function about(library: Library, { about: subject }: LibraryQuestion, to: Destination): ElementContent {
  if ('claim' in subject) {
    const { text } = claimRef(library, subject.claim);
    return h('p', 'On the claim: ', h('a', { href: to(claimHref(subject.claim)) }, text));
  }
  const { opEd, paragraph } = subject;
  const title = library.opEds.get(opEd)?.title ?? opEd;
  return h('p', 'On ', h('a', { href: to(opEdHref(opEd, `p${paragraph}`)) }, `¶ ${paragraph} of “${title}”`));
}
