/** What only script can put on paper: the page’s title at the head of each sheet, for which the sheet of the site has no words. */
import { bringStyles } from './dom.ts';

/** Makes the page ready for paper when it is first printed. */
export function fitForPaper(): void {
  const head = () =>
    bringStyles(`@page{@top-left{content:${JSON.stringify(document.title)};font:italic 9pt 'EB Garamond',serif}}`);
  addEventListener('beforeprint', head, { once: true });
}
