/** Op-eds for programs. */
import type { EntryGloss, OpEd } from '../../library/library.ts';
import { lastChange } from '../../model/correction.ts';
import type { Mention, Note } from '../../model/gloss.ts';
import { authorName, type Author } from '../../model/op-ed.ts';
import { opEdHref } from '../../model/urls.ts';
import type { Addresses } from '../addresses.ts';
import { proseOf } from './html.ts';
import { dateOf } from './parts.ts';
import type { ListedOpEd, OpEdBlock, OpEdFile, OpEdNote, SummarizedOpEd } from './schemas/op-ed.ts';

/** An op-ed as the list of op-eds tells it. */
export function listedOpEd(opEd: OpEd, at: Addresses): ListedOpEd {
  return {
    ...summarized(opEd, at),
    paragraphs: opEd.blocks.filter(({ kind }) => kind === 'paragraph').length,
    file: `op-eds/${opEd.slug}.json`,
    annotations: `annotations/${opEd.slug}.json`,
  };
}

/** An op-ed whole. */
export function opEdFile(opEd: OpEd, at: Addresses): Omit<OpEdFile, '$schema'> {
  const { rights, inferred, corrections, claims, sources, slug } = opEd;
  const glosses = new Map<string | undefined, EntryGloss>(opEd.glosses.map((gloss) => [gloss.id, gloss]));
  const text = new OpEdText(glosses, at.on(opEdHref(slug)));
  return {
    ...summarized(opEd, at),
    rights,
    inferred: [...inferred],
    corrections: [...corrections],
    claims: [...claims],
    sources: [...sources],
    annotations: `../annotations/${slug}.json`,
    blocks: opEd.blocks.map((block) => text.block(block)),
  };
}

function summarized(opEd: OpEd, at: Addresses): SummarizedOpEd {
  const { slug, title, short, publication, publicationEntry, url, text, summary, added } = opEd;
  return {
    id: slug,
    url: at.page(opEdHref(slug)),
    title,
    short,
    authors: opEd.authors.map(authorOf),
    publication: { name: publication, entry: publicationEntry },
    date: dateOf(opEd.date),
    original: url,
    text,
    summary,
    added,
    modified: lastChange(opEd),
  };
}

function authorOf(author: Author): SummarizedOpEd['authors'][number] {
  const { given, family, certainty, how, entry } = author;
  return { name: authorName(author), given, family, certainty, how, entry };
}

/** The text of an op-ed, with what hangs on it. */
class OpEdText {
  private readonly glosses: ReadonlyMap<string | undefined, EntryGloss>;
  private readonly at: Addresses;

  /** @param at addresses as the op-ed’s page has them */
  constructor(glosses: ReadonlyMap<string | undefined, EntryGloss>, at: Addresses) {
    this.glosses = glosses;
    this.at = at;
  }

  block({ id, kind, number, text, mentions, notes }: OpEd['blocks'][number]): OpEdBlock {
    const { page } = this.at;
    return {
      id,
      url: page(`#${id}`),
      kind,
      number,
      text,
      mentions: mentions.map((mention) => this.mention(mention, text)),
      notes: notes.map((note) => this.note(note)),
    };
  }

  private mention({ entry, start, end, gloss }: Mention, text: string): OpEdBlock['mentions'][number] {
    const own = this.glosses.get(gloss);
    return { entry, start, end, exact: text.slice(start, end), gloss: own && this.gloss(own) };
  }

  private gloss({ id, here, sources }: EntryGloss): OpEdBlock['mentions'][number]['gloss'] {
    const url = this.at.page(`#${id}`);
    return { id, url, here: here === undefined ? undefined : proseOf(here, this.at), sources: [...sources] };
  }

  private note({ id, kind, start, end, lemma, claim, text, html, sources }: Note): OpEdNote {
    const prose = { text: text.trim(), html: proseOf(html, this.at).html };
    return { id, url: this.at.page(`#${id}`), kind, start, end, exact: lemma, claim, ...prose, sources: [...sources] };
  }
}
