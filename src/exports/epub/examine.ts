/** Looks into finished EPUB files, for tests. */
import { unzipSync } from 'fflate';
import { posix } from 'node:path';
import { readXml, type XmlElement } from '../strict-xml.ts';

/** The XML files of an EPUB by their names, each read strictly. */
export type EpubPages = ReadonlyMap<string, XmlElement>;

/** Reads an EPUB; throws when a file of it is not well-formed. */
export function pagesIn(epub: Uint8Array): EpubPages {
  const files = Object.entries(unzipSync(epub)).filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name));
  return new Map(files.map(([name, content]) => [name, readXml(new TextDecoder().decode(content))]));
}

/** An element and all below it. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsIn)];
}

/** The text of an element and all below it; words of one that stand between others come first. */
export function wordsIn(element: XmlElement): string {
  return elementsIn(element)
    .map(({ text }) => text)
    .join(' ');
}

/** Links within the book that lead nowhere, each as `file: href`. */
export function deadLinks(pages: EpubPages): string[] {
  const ids = new Map(
    [...pages].map(([name, page]) => [name, new Set(elementsIn(page).map(({ attributes }) => attributes['id']))]),
  );
  return [...pages].flatMap(([name, page]) =>
    elementsIn(page).flatMap(({ attributes: { href } }) => {
      if (href === undefined || /^[a-z]+:/.test(href) || href.endsWith('.css') || href.endsWith('.png')) return [];
      const [file = '', fragment] = href.split('#');
      const target = ids.get(file === '' ? name : posix.join(posix.dirname(name), file));
      const isThere = target !== undefined && (fragment === undefined || target.has(fragment));
      return isThere ? [] : [`${name}: ${href}`];
    }),
  );
}

/** Note references that do not lead to a footnote in their own file, or from which none leads back, each as `file: href`. */
export function unansweredNotes(pages: EpubPages): string[] {
  return [...pages].flatMap(([name, page]) => {
    const elements = elementsIn(page);
    const notes = new Map(elements.filter(isFootnote).map((note) => [`#${note.attributes['id']}`, note]));
    return elements.filter(isNoteref).flatMap(({ attributes: { href = '', id } }) => {
      const note = notes.get(href);
      const leadsBack =
        note !== undefined && elementsIn(note).some((each) => isBacklink(each) && each.attributes['href'] === `#${id}`);
      return leadsBack ? [] : [`${name}: ${href}`];
    });
  });
}

/** Whether an element refers to a note, in both vocabularies. */
export const isNoteref = hasSemantics('a', 'noteref', 'doc-noteref');
const isFootnote = hasSemantics('aside', 'footnote', 'doc-footnote');
const isBacklink = hasSemantics('a', 'backlink', 'doc-backlink');

function hasSemantics(tag: string, type: string, role: string) {
  return ({ name, attributes }: XmlElement): boolean =>
    name === tag && attributes['epub:type'] === type && attributes['role'] === role;
}
