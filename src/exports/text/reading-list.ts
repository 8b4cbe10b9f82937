/** A reading list’s page as a text. */
import type { BlockContent, RootContent } from 'mdast';
import type { Library, LibraryReadingList } from '../../library/library.ts';
import type { AssignedView } from '../../views/assigned.ts';
import { correctionsOf } from '../../views/corrections.ts';
import { readingListView, type QuestionView, type SessionView } from '../../views/reading-list.ts';
import type { Addresses } from '../addresses.ts';
import { fromHtml } from './from-html.ts';
import { emphasis, heading, link, list, paragraph } from './nodes.ts';
import { correctionItems, entryLink, listed, section, sourceItem } from './parts.ts';

/** The content of a reading list’s text, from the list; never what is for instructors. */
export function readingListText(library: Library, readingList: LibraryReadingList, at: Addresses): RootContent[] {
  const view = readingListView(library, readingList);
  return [
    paragraph(view.summary),
    ...listed([paragraph(`For: ${view.audience}`), paragraph(`Time: ${view.time}`)]),
    ...fromHtml(view.introduction, at),
    ...view.sessions.flatMap((session) => sessionText(session, at)),
    ...section('Sources', listed(view.sources.map(sourceItem), true)),
    ...section('Corrections', listed(correctionItems(correctionsOf(readingList)))),
  ];
}

function sessionText({ title, when, readings, know, questions, notes }: SessionView, at: Addresses): RootContent[] {
  const known = know.map((entry) => paragraph(...entryLink(entry, at)));
  return [
    heading(2, title),
    ...(when.length === 0 ? [] : [paragraph(when.join(', '))]),
    ...fromHtml(notes ?? '', at),
    ...part('To read', readings.length === 0 ? [] : [list(readings.map((reading) => assignedItem(reading, at)))]),
    ...part('To know', listed(known)),
    ...part('To discuss', questionsText(questions, at)),
  ];
}

function part(title: string, content: readonly RootContent[]): RootContent[] {
  return content.length === 0 ? [] : [heading(3, title), ...content];
}

function assignedItem(reading: AssignedView, at: Addresses): BlockContent[] {
  const { text, href, paragraphs, byline, publication, date, length, note } = reading;
  const what = paragraphs === undefined ? link(at.text(href), text) : link(at.page(href), `${text}, ${paragraphs}`);
  return [
    paragraph(what, `, ${uncapitalized(byline)}, `, emphasis(publication), `, ${date} (${length}).`),
    ...blocks(note ?? '', at),
  ];
}

const uncapitalized = (text: string): string => text.replace(/^./, (first) => first.toLowerCase());

/** They keep the numbers that they have on the page. */
function questionsText(questions: readonly QuestionView[], at: Addresses): RootContent[] {
  const [first] = questions;
  const items = questions.map((question) => questionItem(question, at));
  return first === undefined ? [] : [{ ...list(items, true), start: first.number }];
}

function questionItem({ ask, about }: QuestionView, at: Addresses): BlockContent[] {
  const target = about.statement === undefined ? at.page(about.href) : at.text(about.href);
  return [...blocks(ask, at), paragraph('On ', link(target, about.text), '.')];
}

/** Prose is made of blocks, which the type of a whole text does not tell. */
function blocks(html: string, at: Addresses): BlockContent[] {
  return fromHtml(html, at) as BlockContent[];
}
