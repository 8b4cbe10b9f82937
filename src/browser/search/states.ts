/** What is shown of a search, whatever has become of it. */
import type { SearchKind, SearchTable } from '../../model/search.ts';
import type { Answered, Site, State } from './asking.ts';
import { button, element, type Child } from '../dom.ts';
import { quoted } from './quoted.ts';
import { namesIn } from './options.ts';
import { noFilters } from './path.ts';
import { recentList } from './recent-list.ts';
import { groupSection, type Look } from './results.ts';
import type { Query } from './types.ts';
import { mendedWords, tally } from './wording.ts';

/** What can be done from there. */
export interface Acts {
  /** Searches for other words, or the same in another way. */
  readonly change: (change: Partial<Query>) => void;
  readonly again: () => void;
}

/** What is the same for all answers. */
export type Frame = Pick<Look, 'passages' | 'heading' | 'more'>;

/** What to say aloud; nothing as long as an answer is awaited. */
export function toldOf(state: State): string | undefined {
  if (state.is === 'answered') return [...mendedLines(state), tally(state.answer)].join(' ');
  if (state.is === 'failed') return 'The search could not be loaded.';
  return state.is === 'empty' ? '' : undefined;
}

/** The elements of a state. */
export function drawn(state: State, site: Site, frame: Frame, acts: Acts): Child[] {
  if (state.is === 'answered') return answered(state, site, frame, acts);
  if (state.is === 'asking') return [element('p', { class: 'waiting' }, 'Searching…')];
  return state.is === 'failed' ? failure(acts) : [recentList(frame.heading, (words) => acts.change({ words }))];
}

function answered(state: Answered, site: Site, frame: Frame, acts: Acts): Child[] {
  const { query, answer, table } = state;
  const names = namesIn(table);
  const entries = query.chosen.mentions.map((id) => names('mentions', id)[0] ?? id);
  const look = { ...frame, at: site.at, table, entries };
  return [
    ...mending(state, acts),
    ...(answer.total === 0 ? [...nothing(query, acts), ...indexes(table, site)] : []),
    ...answer.groups.map((group) => groupSection(group, look)),
  ];
}

function failure(acts: Acts): Child[] {
  return [
    element('p', {}, 'The connection may be down, or the site may have changed just now.'),
    button('Try again', acts.again),
  ];
}

/** What was sought in the place of what was typed. */
function mending({ query, answer }: Answered, acts: Acts): Child[] {
  const { words } = query;
  const lines: Child[] = [];
  if (answer.mended.length > 0) {
    const label = ['Search for ', quoted(words), ' instead'];
    const instead = element('button', { type: 'button', class: 'quiet-button stop' }, ...label);
    instead.addEventListener('click', () => acts.change({ literal: true }));
    const now = quoted(mendedWords(words, answer.mended));
    lines.push(element('p', { class: 'mended' }, 'Showing results for ', now, '. ', instead));
  }
  if (answer.leftOut.length > 0)
    lines.push(element('p', { class: 'mended' }, `${LEFT_OUT}: `, quoted(answer.leftOut.join(' '))));
  return lines;
}

const LEFT_OUT = 'No page has all the words. Left out';

/** The same for those who do not see it. */
function mendedLines({ query, answer }: Answered): string[] {
  const { mended, leftOut } = answer;
  return [
    ...(mended.length > 0 ? [`Showing results for “${mendedWords(query.words, mended)}”.`] : []),
    ...(leftOut.length > 0 ? [`${LEFT_OUT}: “${leftOut.join(' ')}”.`] : []),
  ];
}

function nothing({ words, chosen }: Query, acts: Acts): Child[] {
  const filtered = Object.values(chosen).some((values) => values.length > 0);
  return [
    element('p', { class: 'none' }, 'No results', ...(words.trim() === '' ? [] : [' for ', quoted(words)]), '.'),
    element('p', {}, 'Are the words spelt as you meant them? Fewer words, or other ones, may find more.'),
    filtered && button('Search without filters', () => acts.change({ chosen: noFilters })),
  ];
}

function indexes({ kinds, collections }: SearchTable, { at }: Site): Child[] {
  if (kinds.length === 0) return [];
  const places =
    collections?.map(({ folder, title }) => [`${folder}/index.html`, title] as const) ??
    kinds.map(({ kind, many }) => [indexOf(kind), many] as const);
  const items = places.map(([path, label]) =>
    element('li', {}, element('a', { href: at(path), class: 'stop' }, label)),
  );
  return [element('p', {}, 'Or look through the indexes:'), element('ul', { class: 'indexes' }, ...items)];
}

function indexOf(kind: SearchKind): string {
  return kind === 'op-eds' ? 'index.html' : `${kind}.html`;
}
