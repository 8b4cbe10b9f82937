/** The line of time, and what an op-ed reaches back to, as texts. */
import type { RootContent } from 'mdast';
import type { Library, OpEd } from '../../library/library.ts';
import { chronologyView } from '../../views/chronology/chronology.ts';
import { opEdChronologyView, type DatedSubject } from '../../views/chronology/op-ed.ts';
import type { Link } from '../../views/shared.ts';
import type { Addresses } from '../addresses.ts';
import { heading, joined, link, paragraph, type Inline } from './nodes.ts';
import { listed, section } from './parts.ts';

/** All that is dated, by decades. */
export function chronologyText(library: Library, at: Addresses): RootContent[] {
  const { about, groups } = chronologyView(library);
  return [
    paragraph(about),
    ...groups.flatMap(({ title, years }) => [
      heading(2, title),
      ...listed(years.flatMap(({ items }) => items.map((item) => paragraph(...happened(item, at))))),
    ]),
  ];
}

/** An op-ed’s own chronology, in both orders. */
export function opEdChronologyText(library: Library, opEd: OpEd, at: Addresses): RootContent[] {
  const { about, paragraphs, inTime } = opEdChronologyView(library, opEd);
  const argued = paragraphs.map(({ link: place, things }) => {
    const named = things.map(({ subject, years }): Inline[] => [
      `${years} `,
      link(at.text(subject.href), subject.text),
    ]);
    return paragraph(...placeLink(place, at), ': ', ...joined(named, ', '));
  });
  const reached = inTime.map(({ places, ...thing }) => {
    const links = joined(
      places.map((place) => placeLink(place, at)),
      ', ',
    );
    return paragraph(...happened(thing, at), ...(links.length === 0 ? [] : [' (', ...links, ')']));
  });
  return [paragraph(about), ...section('As it argues', listed(argued)), ...section('As it happened', listed(reached))];
}

const placeLink = ({ text, href }: Link, at: Addresses): Inline[] => [link(at.page(href), text)];

/** “12 February 2015: [Minsk II](…), signed, Minsk”. */
function happened(
  { fullDate, subject, what }: Pick<DatedSubject, 'fullDate' | 'subject' | 'what'>,
  at: Addresses,
): Inline[] {
  return [`${fullDate}: `, link(at.text(subject.href), subject.text), `, ${what}`];
}
