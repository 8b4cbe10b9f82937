/** The places of a page that opening a copy is about. */
import type { AnnotatePlaces } from './annotate-page.ts';
import type { OpEdPlaces } from './op-ed-page.ts';

/** Those of an op-ed's page, if the page is one that shows a digest. */
export function opEdPlaces(page: Document): OpEdPlaces | undefined {
  const button = page.querySelector<HTMLButtonElement>('#open-copy');
  const digest = page.querySelector<HTMLElement>('.text');
  const data = button?.dataset['copy'];
  return button === null || digest === null || data === undefined ? undefined : { button, digest, data };
}

/** Those of the page “Annotate any text”, if the page is that. */
export function annotatePlaces(page: Document): AnnotatePlaces | undefined {
  const asking = page.querySelector<HTMLElement>('#annotate');
  const text = page.querySelector<HTMLElement>('.text');
  const words = asking?.querySelector('.copy-example');
  const button = asking?.querySelector('button');
  const data = asking?.dataset['copy'];
  if (asking === null || text === null || !words || !button || data === undefined) return undefined;
  return { asking, text, data, example: { text: words, button } };
}
