/** What each kind of reader takes along: books, the folder of the site, what classes need, references, data, the feed. */
import type { Library } from '../../library/library.ts';
import type { OpEdSlug } from '../../model/ids.ts';
import {
  annotationsHref,
  apiHref,
  collectionFileHref,
  feedHref,
  offlineHref,
  opEdFileHref,
  referenceFormats,
  referencesHref,
  type BookFormat,
} from '../../model/urls.ts';
import { downloadsOf, formatWords, type MadeLater } from './reading-list.ts';
import { opEdChange, readingListChange, siteChange } from '../last-changes.ts';
import { downloadHref, downloadName } from '../offline.ts';
import { groupOf, offeredFile, type Offer, type OfferedFile, type OfferGroup } from './offers.ts';

/** For e-readers: the collection and each op-ed as EPUB. */
export function books(library: Library): OfferGroup[] {
  const online = isPublished(library);
  if (!library.site.makes.epub) return [];
  return groupOf('e-reader', 'To read on an e-reader', [
    {
      what: 'The collection as a book',
      about:
        'Every op-ed with its glosses, the entries and the claims, for e-readers and for book apps on phones and computers. Where these know pop-up notes, a gloss pops up at its words.',
      files: collectionFiles(library, 'epub'),
      online,
    },
    {
      what: 'Single op-eds as books',
      about: 'The same of one op-ed, with the entries and claims that it needs.',
      files: opEdFiles(library, 'EPUB', (slug) => opEdFileHref('epub', slug)),
      online,
    },
  ]);
}

/** For who reads without a network: the site as a folder. */
export function folder(library: Library): OfferGroup[] {
  const { title, makes } = library.site;
  if (!makes.download) return [];
  return groupOf('offline', 'To read offline', [
    {
      what: 'The site as a folder',
      about:
        'Every page, and the search, in one ZIP file: unpack it and double-click index.html. On a computer a browser opens it, without a server or a network.',
      more: { text: 'How to open it, and how a browser keeps the site', href: offlineHref },
      files: [offeredFile(`${title}, ZIP`, downloadHref(title), siteChange(library))],
      online: true,
    },
  ]);
}

/** For classes: what is made of each reading list, one kind after the other; the packet as a page is no file. */
export function teaching(library: Library, made: MadeLater): OfferGroup[] {
  const offers = [...library.readingLists.values()].flatMap((list) => {
    const day = readingListChange(library, list);
    return downloadsOf(list.slug, made)
      .filter(({ online }) => online)
      .map(({ what, about, forms, online }): Offer => ({
        what,
        about,
        files: forms.map(({ text, href }) => offeredFile(`${list.short ?? list.title}, ${text}`, href, day)),
        online,
      }));
  });
  const kinds = [...Map.groupBy(offers, ({ what }) => what).values()];
  return groupOf(
    'teach',
    'To teach',
    kinds.flatMap((same) => same.slice(0, 1).map((offer) => ({ ...offer, files: same.flatMap(({ files }) => files) }))),
  );
}

/** For reference managers. */
export function citing(library: Library): OfferGroup[] {
  const lists = [...library.readingLists.values()];
  return groupOf('cite', 'To cite', [
    {
      what: 'The bibliography',
      about:
        'Every source that is cited here. Zotero and other reference managers open all three formats; BibTeX is also for LaTeX, CSL-JSON for Pandoc.',
      files: referenceFormats.map((format) =>
        offeredFile(`All sources, ${formatWords[format]}`, referencesHref(format), siteChange(library)),
      ),
      online: false,
    },
    {
      what: 'The references of reading lists',
      about: 'What a list assigns and cites, for the same programs.',
      files: lists.flatMap((list) =>
        referenceFormats.map((format) =>
          offeredFile(
            `${list.short ?? list.title}, ${formatWords[format]}`,
            referencesHref(format, list.slug),
            readingListChange(library, list),
          ),
        ),
      ),
      online: false,
    },
  ]);
}

/** For research, and for who builds on the data; a reader’s own build has no data for programs. */
export function research(library: Library): OfferGroup[] {
  const online = isPublished(library);
  const { tei, api } = library.site.makes;
  return groupOf('research', 'To study and to build on', [
    ...(tei ? inTei(library, online) : []),
    ...(api && online ? [annotations(library), data(library)] : []),
  ]);
}

function inTei(library: Library, online: boolean): Offer[] {
  return [
    {
      what: 'The collection in TEI',
      about:
        'The texts with every mention, gloss and textual note marked in the XML of the Text Encoding Initiative, and lists of the people, events and sources they name: for editions and corpora, in any XML editor.',
      files: collectionFiles(library, 'tei.xml'),
      online,
    },
    {
      what: 'Single op-eds in TEI',
      about: 'The same of one op-ed.',
      files: opEdFiles(library, 'TEI', (slug) => opEdFileHref('tei.xml', slug)),
      online,
    },
  ];
}

function annotations(library: Library): Offer {
  return {
    what: 'The glosses as annotations',
    about:
      'Each gloss and mention as a Web Annotation of the W3C, which says at which words it hangs: for programs that put annotations on pages.',
    files: opEdFiles(library, 'Web Annotation', annotationsHref),
    online: true,
  };
}

function data(library: Library): Offer {
  return {
    what: 'Everything as data',
    about:
      'The index of files in JSON for programs: entries, claims, sources and op-eds, at addresses that stay, each with a JSON Schema that says what it holds.',
    files: [offeredFile('The index, JSON', apiHref('index'), siteChange(library))],
    online: true,
  };
}

/** For who wants to know what is new. */
export function following(library: Library): OfferGroup[] {
  return groupOf('follow', 'To follow', [
    {
      what: 'The feed',
      about: 'New readings, reading lists and corrections, for a feed reader: give it the address of this file.',
      files: [offeredFile('The feed, Atom', feedHref, siteChange(library))],
      // The download has the file too, but one on a disk brings nothing new.
      online: true,
    },
  ]);
}

/** A reader’s own build lies on a disk and has these files in it; the download of a published site has not. */
const isPublished = ({ copies }: Pick<Library, 'copies'>): boolean => copies.size === 0;

const bookWords: Readonly<Record<BookFormat, string>> = { epub: 'EPUB', 'tei.xml': 'TEI' };

/** The collection as a file; none while it has no op-ed. */
function collectionFiles(library: Library, format: BookFormat): OfferedFile[] {
  const { title } = library.site;
  if (library.opEds.size === 0) return [];
  const href = collectionFileHref(format, downloadName(title));
  return [offeredFile(`${title}, ${bookWords[format]}`, href, siteChange(library))];
}

function opEdFiles(library: Library, format: string, hrefOf: (slug: OpEdSlug) => string): OfferedFile[] {
  return [...library.opEds.values()].map((opEd) =>
    offeredFile(`${opEd.short ?? opEd.title}, ${format}`, hrefOf(opEd.slug), opEdChange(library, opEd)),
  );
}
