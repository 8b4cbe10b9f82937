/** What Apache Annotator finds on a page; bundled for the browser by the test. */
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import type { Annotation } from '../../src/exports/annotations/schema.ts';

export interface FoundOnPage {
  readonly id: string;
  /** What each selector finds: the words, and the block that they stand in. */
  readonly byQuote: readonly (readonly [words: string, block: string | undefined])[];
  readonly byPosition: FoundOnPage['byQuote'];
  /** The words of its link or the block of its mark; those of a mention are in its own id. */
  readonly lemma: string | undefined;
  readonly block: string | undefined;
}

type Matcher = (scope: Node) => AsyncGenerator<Range>;

/** Looks for every annotation in the body of the page. */
export async function findOnPage(items: readonly Annotation[]): Promise<FoundOnPage[]> {
  const found: FoundOnPage[] = [];
  for (const { id, target } of items) {
    const [quotation, position] = target.selector;
    const name = id.replace(/^.*#/, '');
    const reference = document.getElementById(`r-${name}`);
    found.push({
      id: name,
      byQuote: await all(createTextQuoteSelectorMatcher(quotation)),
      byPosition: await all(createTextPositionSelectorMatcher(position)),
      lemma: name.startsWith('g-') ? reference?.textContent : undefined,
      block: reference === null ? /^m-([a-z]\d+)-/.exec(name)?.[1] : blockOf(reference),
    });
  }
  return found;
}

async function all(matcher: Matcher): Promise<FoundOnPage['byQuote']> {
  const ranges: (readonly [string, string | undefined])[] = [];
  for await (const range of matcher(document.body))
    ranges.push([range.toString(), blockOf(range.commonAncestorContainer)]);
  return ranges;
}

/** The id of the block of the op-ed that a node is in; its margin is none. */
function blockOf(node: Node): string | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.para > :first-child')?.id;
}
