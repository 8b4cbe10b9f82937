/** What an op-ed is about, in which language, and what is given of it. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { opEdHref } from '../../model/urls.ts';
import { onPage, type Context, type Reading } from './context.ts';
import { dateAttributes } from './dates.ts';
import { mention, sorts } from './mention.ts';
import { kindOf } from '../../model/site.ts';

/** `profileDesc`; the keywords are the ideas that the op-ed mentions. A digest was not written when the op-ed was. */
export function profileOf(context: Context, { opEd, form, blocks }: Reading): Element {
  const { site, entries } = context.library;
  const ids = new Set(blocks.flatMap(({ mentions }) => mentions.map(({ entry }) => entry)));
  const ideas = [...ids].flatMap((id) => {
    const entry = entries.get(id);
    if (entry === undefined || sorts[kindOf(site, entry.kind).schema] !== 'term') return [];
    return [mention(onPage(context, opEdHref(opEd.slug)), id, [{ type: 'text', value: entry.name }])];
  });
  return x('profileDesc', [
    ...(form === 'digest' ? [] : [x('creation', [x('date', dateAttributes(opEd.date, 'moment'), opEd.date.words)])]),
    x('abstract', [x('p', opEd.summary)]),
    languageOf(site.language),
    x('textClass', [
      x('catRef', { scheme: '#taxonomy.text', target: `#text.${form}` }),
      x('keywords', [x('term', { type: 'collection' }, site.collection), ...ideas]),
    ]),
  ]);
}

/** The language of a file’s texts. */
export function languageOf(language: string): Element {
  return x('langUsage', [
    x('language', { ident: language }, new Intl.DisplayNames('en', { type: 'language' }).of(language)),
  ]);
}
