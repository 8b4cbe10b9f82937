/** What annotations say: their bodies. */
import type { EntryGloss, Library, LibraryEntry } from '../../library/library.ts';
import type { Note } from '../../model/gloss.ts';
import type { ClaimId, SourceId } from '../../model/ids.ts';
import { claimHref, entryHref, sourceHref } from '../../model/urls.ts';
import { entryOf } from '../api/known.ts';
import type { Addresses } from '../addresses.ts';
import { proseOf } from '../api/html.ts';
import type { AnnotationBody } from './schema.ts';

type Said = Extract<AnnotationBody, { type: 'TextualBody' }>;

/** Makes the bodies of the annotations of one op-ed. */
export class Bodies {
  private readonly library: Library;
  private readonly at: Addresses;

  /** @param at addresses as the op-ed’s page has them */
  constructor(library: Library, at: Addresses) {
    this.library = library;
    this.at = at;
  }

  /** The entry that is mentioned: its page here, and itself where it is known elsewhere. */
  mention({ kind, id, sameAs }: LibraryEntry): AnnotationBody[] {
    return [this.at.page(entryHref(kind, id)), ...sameAs].map((source) => resource(source, 'identifying'));
  }

  /** The entry, what it is, why it matters here, and the sources of both. */
  gloss({ entry: id, here, sources }: EntryGloss): AnnotationBody[] {
    const entry = entryOf(this.library, id);
    return [
      ...this.mention(entry),
      this.plain(entry.summary, 'describing'),
      ...(here === undefined ? [] : [this.html(here)]),
      ...this.sources([...sources, ...entry.sources]),
    ];
  }

  /** The comment and its kind, the claim that it is about, and its sources. */
  note({ html, kind, claim, sources }: Note): AnnotationBody[] {
    return [
      this.html(html),
      this.plain(kind, 'tagging'),
      ...(claim === undefined ? [] : [this.claim(claim)]),
      ...this.sources(sources),
    ];
  }

  private plain(value: string, purpose: Said['purpose']): Said {
    return { type: 'TextualBody', value, format: 'text/plain', language: this.library.site.language, purpose };
  }

  private html(html: string): Said {
    const value = proseOf(html, this.at).html;
    return { ...this.plain(value, 'commenting'), format: 'text/html' };
  }

  private claim(id: ClaimId): AnnotationBody {
    return resource(this.at.page(claimHref(id)), 'linking');
  }

  private sources(ids: readonly SourceId[]): AnnotationBody[] {
    return [...new Set(ids)].map((id) => resource(this.at.page(sourceHref(id)), 'linking'));
  }
}

/** The vocabulary has no motivation for what bears a statement out; a link to it comes closest. */
function resource(source: string, purpose: 'identifying' | 'linking'): AnnotationBody {
  return { type: 'SpecificResource', source, purpose };
}
