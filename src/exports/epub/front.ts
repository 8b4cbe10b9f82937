/** What stands before the readings: the title page, and how to read. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Library } from '../../library/library.ts';
import { dayWords } from '../../model/dates.ts';
import { noteMarks } from '../../model/gloss.ts';
import { homeHref, opEdHref } from '../../model/urls.ts';
import { bylinesOf, bylineWords } from '../../views/bylines.ts';
import { readingView } from '../../views/copy.ts';
import type { BookMetadata, Chapter } from './book.ts';
import { linkTo, listOf } from './parts.ts';
import type { Scope } from './scope.ts';

/** Of a book from a private build; its pages say the same of themselves. */
export const PRIVATE =
  'Private: this book has your own copy of texts that belong to others. It is for your own reading, and is not to be published or passed on.';

/** The title page: what the book is, what it has, and where it comes from. */
export function titleChapter(
  library: Library,
  scope: Scope,
  metadata: BookMetadata,
  published: string | undefined,
): Chapter {
  const { title, contributors } = library.site;
  const changed = dayWords(metadata.modified);
  return {
    name: 'title',
    title: metadata.title,
    part: 'frontmatter',
    type: 'titlepage',
    listed: false,
    landmark: ['titlepage', 'Title page'],
    content: [
      h('p', h('i', metadata.subtitle)),
      ...privateWords(library, scope),
      ...listOf(scope.opEds.map((opEd) => readingWords(library, opEd))),
      h('p', [...(metadata.series === undefined ? [] : [`${metadata.series}. `]), `By ${contributors}.`]),
      h('p', `Last changed ${changed}.`),
      ...(published === undefined ? [] : [h('p', linkTo({ href: homeHref, text: new URL(published).host }))]),
    ],
    pages: [{ href: homeHref, id: undefined, title }],
  };
}

function privateWords({ copies }: Library, { opEds }: Scope): ElementContent[] {
  return opEds.some(({ slug }) => copies.has(slug)) ? [h('p', { className: ['form'] }, h('strong', PRIVATE))] : [];
}

function readingWords(library: Library, opEd: Scope['opEds'][number]) {
  const byline = bylineWords(bylinesOf(library, opEd));
  const what = { copy: 'your own copy', full: 'full text', digest: 'a digest' }[readingView(library, opEd).form];
  return [
    linkTo({ href: opEdHref(opEd.slug), text: opEd.title }),
    `. ${byline}. `,
    h('i', opEd.publication),
    `, ${opEd.date.words}: ${what}.`,
  ];
}

/** How to read the book, in short. */
export function guideChapter({ claims }: Scope): Chapter {
  const { context, disputed, textual } = noteMarks;
  return {
    name: 'how-to-read',
    title: 'How to read this book',
    part: 'frontmatter',
    type: 'introduction',
    role: 'doc-introduction',
    listed: true,
    content: [
      h(
        'p',
        'Underlined words have a gloss: choose them, and it shows at the words, or where all glosses stand at the end of the chapter, from which a link leads back. A gloss says in a sentence or two who or what is meant, and leads to an entry that says more. A name that was explained before leads straight to its entry.',
      ),
      h('p', 'A mark behind words stands for a note:'),
      ...listOf([
        [h('b', context), ' on what was going on'],
        [
          h('b', disputed),
          ' on what is disputed, or in error',
          claims.size > 0 ? ', with the positions and those who hold them' : '',
        ],
        [h('b', textual), ' on the text itself'],
      ]),
      h(
        'p',
        'Paragraphs have the numbers (¶) that they have on the site, so that they can be cited by them; there are no pages.',
      ),
    ],
    pages: [],
  };
}
