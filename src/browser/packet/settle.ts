/** Links of a packet on paper: what leads elsewhere names a host, or is no link. */

/**
 * Has links lead to the published site, or be words alone while there is none; those within the packet and to other hosts stay.
 * Takes off the roles of references and notes, with which Chromium writes no link into a PDF, and what it would tag as emphasis,
 * which PDF before 2.0 does not know.
 * @param origin where the site is published
 * @param path the packet’s page on it
 */
export function settleForPdf(packet: HTMLElement, origin: string | undefined, path: string): void {
  packet.querySelectorAll('em').forEach((element) => renamed(element, 'i'));
  packet.querySelectorAll('strong').forEach((element) => renamed(element, 'b'));
  for (const element of packet.querySelectorAll('[role^="doc-"]')) {
    element.removeAttribute('role');
    element.removeAttribute('aria-label');
  }
  for (const link of packet.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^(?:#|https?:)/.test(href)) continue;
    if (origin === undefined) link.replaceWith(...link.childNodes);
    else link.href = new URL(href, new URL(path, origin)).href;
  }
}

function renamed(element: Element, name: 'i' | 'b'): void {
  const other = document.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
