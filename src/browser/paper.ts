/** What only script can put on paper: the page’s title at the head of each sheet, and at the end what the page is and where. */
import { bringStyles, element } from './dom.ts';

/** Addresses that are reserved for examples lead nowhere (RFC 6761). */
const RESERVED = /(?:^|\.)example(?:\.(?:com|net|org))?$/;

/** Makes the page ready for paper when it is first printed. */
export function fitForPaper(): void {
  addEventListener('beforeprint', prepare, { once: true });
}

function prepare(): void {
  const title = document.title;
  bringStyles(`@page{@top-left{content:${JSON.stringify(title)};font:italic 9pt 'EB Garamond',serif}}`);
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const where = address !== undefined && !RESERVED.test(new URL(address).hostname) ? ` ${address}` : '';
  document.querySelector('main')?.append(element('p', { class: 'on-paper' }, `${title}.${where}`));
}
