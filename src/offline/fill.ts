/** What a page can only say once all of the site is there, put into the elements that wait for it. */
import { editPage } from './edit.ts';

/** What is known: by the value of `data-fill`, and of `data-of` where it is a fact of a file; nothing while it is not. */
export type Facts = (name: string, of: string) => string | undefined;

/** Fills the elements that `data-fill` marks with the facts they name. */
export function fillIn(html: string, facts: Facts): string {
  return editPage(html, (edit) => {
    const name = edit.attribute('data-fill');
    const fact = name === undefined ? undefined : facts(name, edit.attribute('data-of') ?? '');
    if (fact !== undefined) edit.fill(fact);
  });
}

/** The files that a page asks a fact of, each once. */
export function filesAskedIn(html: string): ReadonlySet<string> {
  const files = new Set<string>();
  editPage(html, (edit) => {
    const file = edit.attribute('data-of');
    if (file !== undefined) files.add(file);
  });
  return files;
}
