/** Claims, as annotations of the paragraphs that make them: what is claimed, who holds what about it, and what is agreed. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { LibraryClaim } from '../../library/library.ts';
import { claimHref, opEdHref } from '../../model/urls.ts';
import { entryPointer, onPage, type Context } from './context.ts';
import { fromHtml } from './from-html.ts';
import { claimXmlId, contributorsXmlId } from './ids.ts';
import { mention } from './mention.ts';
import { sourced } from './sourced.ts';
import { changes } from './revision.ts';

/** A list of the claims of a file. */
export function listOfClaims(context: Context): Element[] {
  if (context.claims.length === 0) return [];
  const claims = context.claims.map((claim) => claimElement(context, claim));
  return [x('listAnnotation', { type: 'claims' }, [x('head', 'Claims'), ...claims])];
}

function claimElement(context: Context, claim: LibraryClaim): Element {
  const { id, title, kind, statementProse, agreedProse, shownProse, positions, touched, concerns } = claim;
  const own = onPage(context, claimHref(id));
  const prose = (type: string, html: string | undefined) =>
    html === undefined ? [] : [x('note', { type }, fromHtml(own, html))];
  return x(
    'annotation',
    {
      'xml:id': claimXmlId(id),
      motivation: 'assessing',
      target: targetsOf(context, claim).join(' '),
      ana: `#claim-kind.${kind}`,
      ...sourced(claim.cites, context),
    },
    [
      x('respStmt', [
        x('resp', 'assessed by'),
        x('name', { ref: `#${contributorsXmlId}` }, context.library.site.contributors),
      ]),
      x('revisionDesc', changes(claim, claim.checked)),
      x('note', { type: 'title' }, [x('p', title)]),
      ...prose('statement', statementProse.html),
      ...prose('agreed', agreedProse?.html),
      ...prose('shown', shownProse?.html),
      ...positions.map((position) => positionElement(own, position)),
      ...touched.map((place) => x('ref', { type: 'touched', target: placePointer(context, place) })),
      ...concerns.map((entry) => x('ref', { type: 'concerns', target: entryPointer(context, entry) })),
    ],
  );
}

/** The paragraphs that make it, here or on the site; its own page where nobody does. */
function targetsOf(context: Context, { id, made }: LibraryClaim): string[] {
  const { at, readings } = context;
  const noted = readings.flatMap((reading) =>
    reading.notes.flatMap(({ claim, block }) => (claim === id ? [`#${reading.id(block)}`] : [])),
  );
  const stated = made.map((place) => placePointer(context, place));
  const targets = [...new Set([...stated, ...noted])];
  return targets.length > 0 ? targets : [at.page(claimHref(id))];
}

/** The paragraph in which words of an op-ed stand. */
function placePointer({ library, pointer }: Context, { opEd, paragraph, quote }: LibraryClaim['made'][number]): string {
  const blocks = library.opEds.get(opEd)?.blocks ?? [];
  const block = blocks.find(({ number, text }) =>
    paragraph === undefined ? text.includes(quote) : number === paragraph,
  );
  return pointer(opEdHref(opEd, block?.id));
}

function positionElement(
  context: Context,
  { label, prose, holders, sources }: LibraryClaim['positions'][number],
): Element {
  const held = holders.map((holder) => x('item', [holderElement(context, holder)]));
  return x('note', { type: 'position', ...sourced(sources, context) }, [
    x('label', label),
    ...fromHtml(context, prose.html),
    ...(held.length === 0 ? [] : [x('list', { type: 'holders' }, held)]),
  ]);
}

/** Who holds a position; whoever is called exactly as an entry is that entry. */
function holderElement(context: Context, holder: string): ElementContent {
  const named = [...context.library.entries.values()].filter(({ name, full }) => name === holder || full === holder);
  const [only, ...others] = named;
  const words: ElementContent[] = [{ type: 'text', value: holder }];
  return only === undefined || others.length > 0 ? x('name', words) : mention(context, only.id, words);
}
