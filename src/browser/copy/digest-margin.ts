/** The glosses and notes of an op-ed's page, to be hung on the text of a copy. */
import type { Hangings } from './draw-row.ts';
import type { Mark } from './row.ts';

/**
 * What hangs on a digest, as copies: the digest keeps its own.
 * @param digest need not be in the document
 */
export function digestMargin(digest: Element): Hangings {
  const byId = new Map([...digest.querySelectorAll<HTMLElement>('[id]')].map((each) => [each.id, each]));
  const reference = ({ id }: Mark) => byId.get(`r-${id}`);
  return {
    link: (mark) => copyOf(reference(mark), false),
    reference: (mark, words) => {
      const copy = copyOf(reference(mark), true);
      copy?.setAttribute('aria-label', `Note on “${words}”`);
      return copy;
    },
    beside: ({ id }, words) => {
      const copy = copyOf(byId.get(id), true);
      if (copy === undefined) return undefined;
      copy.style.translate = '';
      const lemma = copy.querySelector('.head > span:not(.kind)');
      if (lemma !== null && words !== '') lemma.textContent = words;
      return copy;
    },
  };
}

function copyOf(original: HTMLElement | undefined, deep: boolean): HTMLElement | undefined {
  const copy = original?.cloneNode(deep);
  if (!(copy instanceof HTMLElement)) return undefined;
  for (const each of [copy, ...copy.querySelectorAll('.lit')]) each.classList.remove('lit');
  return copy;
}
