/** The header of an op-ed’s file and that of the collection’s. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { lastChange } from '../../model/correction.ts';
import { homeHref, opEdHref } from '../../model/urls.ts';
import { authorElement } from './authors.ts';
import type { Context, Reading } from './context.ts';
import { encodingOf } from './encoding.ts';
import { contributorsXmlId } from './ids.ts';
import { languageOf, profileOf } from './profile.ts';
import { availability, collectionAvailability } from './rights.ts';
import { changes } from './revision.ts';
import { sourceOf } from './source-desc.ts';

/** What a file has to say of its text beside the title. */
const subtitles = {
  digest: 'an annotated digest',
  full: 'with notes',
  copy: 'a reader’s own copy, with notes; private, not for publication',
} as const;

/** The header of an op-ed. @param alone whether it has to say how it is encoded, which else the collection’s says for all */
export function opEdHeader(context: Context, reading: Reading, alone: boolean): Element {
  const { opEd, blocks, form } = reading;
  const paragraphs = blocks.filter(({ number }) => number !== undefined).length;
  const history = changes(opEd);
  const changed = lastChange(opEd);
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', { type: 'main' }, opEd.title),
        x('title', { type: 'sub' }, subtitles[form]),
        ...opEd.authors.map((author) => authorElement(context, author)),
        responsibility(context, form === 'digest' ? 'digest, glosses and notes' : 'glosses and notes', alone),
      ]),
      x('extent', [x('measure', { unit: 'paragraph', quantity: paragraphs }, `${paragraphs} paragraphs`)]),
      publication(context, opEdHref(opEd.slug), changed, availability(context.library.site, reading)),
      series(context),
      ...inferences(reading),
      x('sourceDesc', sourceOf(context, reading)),
    ]),
    ...(alone ? [encodingOf(context)] : []),
    profileOf(context, reading),
    ...(history.length === 0 ? [] : [x('revisionDesc', history)]),
  ]);
}

/** The header of a collection; each of its op-eds has another. */
export function collectionHeader(context: Context): Element {
  const { library } = context;
  const { site, opEds, entries, claims } = library;
  const days = [...opEds.values(), ...entries.values(), ...claims.values()].map((each) => lastChange(each));
  const changed = days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', { type: 'main' }, site.title),
        x('title', { type: 'sub' }, `${site.tagline}: ${site.collection}`),
        responsibility(context, 'digests, glosses, notes, entries and claims', true),
      ]),
      publication(context, homeHref, changed, collectionAvailability(context)),
      x('sourceDesc', [
        x(
          'p',
          'The op-eds, each at its publisher as the header of its own TEI element says; and the sources listed under standOff.',
        ),
      ]),
    ]),
    encodingOf(context),
    x('profileDesc', [x('abstract', [x('p', site.description)]), languageOf(site.language)]),
  ]);
}

/** Who made the edition; the whole file points to them by one id. */
function responsibility({ library }: Context, resp: string, isFirst: boolean): Element {
  const id = isFirst ? { 'xml:id': contributorsXmlId } : {};
  return x('respStmt', id, [x('resp', resp), x('name', library.site.contributors)]);
}

function publication({ library, at }: Context, href: string, changed: string | undefined, rights: Element): Element {
  return x('publicationStmt', [
    x('publisher', library.site.title),
    ...(changed === undefined ? [] : [x('date', { when: changed }, changed)]),
    x('idno', { type: 'URI' }, at.page(href)),
    rights,
  ]);
}

function series({ library, at }: Context): Element {
  const { title, collection } = library.site;
  return x('seriesStmt', [
    x('title', { level: 's' }, `${title}: ${collection}`),
    x('idno', { type: 'URI' }, at.page(homeHref)),
  ]);
}

/** What was not read off the publication, and how it is known. */
function inferences({ opEd }: Reading): Element[] {
  if (opEd.inferred.length === 0) return [];
  const notes = opEd.inferred.map(({ what, how }) =>
    x('note', { type: 'inferred' }, [x('label', what), { type: 'text', value: ` ${how}` }]),
  );
  return [x('notesStmt', notes)];
}
