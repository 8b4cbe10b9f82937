/** What a page can only say once all of the site is there, put into the elements that wait for it. */
import { editPage } from './edit.ts';

/** By the value of `data-fill`: the size of the download, the day of the content. */
export type Facts = Readonly<Partial<Record<'size' | 'day', string>>>;

/** Fills the elements that `data-fill` marks with the facts they name. */
export function fillIn(html: string, facts: Facts): string {
  return editPage(html, (edit) => {
    const name = edit.attribute('data-fill');
    if ((name === 'size' || name === 'day') && facts[name] !== undefined) edit.fill(facts[name]);
  });
}
