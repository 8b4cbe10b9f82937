/** Addresses that lead to a place in an op-ed. */

/** What of a text fragment the browser seeks: https://wicg.github.io/scroll-to-text-fragment/#syntax */
export interface TextFragment {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/**
 * The address of a place on the page.
 * @param published where the page is published, if it is
 * @param here the address at which it is read, of which no more than the page is told
 * @param fragment the paragraph’s id; empty for the page as a whole
 */
export function linkTo(published: string | undefined, here: string, fragment: string, words?: TextFragment): string {
  const url = new URL(published ?? here);
  url.search = '';
  url.hash = '';
  const directive = words === undefined ? '' : `:~:${textDirective(words)}`;
  return fragment === '' && directive === '' ? url.href : `${url.href}#${fragment}${directive}`;
}

function textDirective({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen tells the parts of a directive apart, as commas and ampersands do. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
