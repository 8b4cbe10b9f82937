/** A reading system in a page: foliate-js, which Foliate is made of, shows a book and its notes as pop-ups. */
import './foliate-js/view.js';
import { FootnoteHandler } from './foliate-js/footnotes.js';

const view = document.createElement('foliate-view');
const handler = new FootnoteHandler();
let shown = () => {};

document.querySelector('#book').append(view);
handler.addEventListener('before-render', ({ detail }) => document.querySelector('#note').replaceChildren(detail.view));
handler.addEventListener('render', ({ detail: { type, view: note } }) =>
  shown({ type, text: note.renderer.getContents()[0].doc.body.textContent.replace(/\s+/g, ' ').trim() }),
);
view.addEventListener('link', (event) => handler.handle(view.book, event));

/** The document of the chapter that is shown. */
const chapter = () => view.renderer.getContents()[0].doc;

/** Opens a book at its first chapter with notes, and gives for each reference the id of its note and its own words. */
window.openBook = async (address) => {
  await view.open(address);
  for (const { index } of view.book.sections.map((_, index) => ({ index }))) {
    await view.goTo(index);
    const references = [...chapter().querySelectorAll('[role="doc-noteref"]')];
    if (references.length > 0)
      return references.map((link) => {
        const id = link.getAttribute('href').replace(/^.*#/, '');
        const text = chapter().getElementById(id)?.textContent.replace(/\s+/g, ' ').trim();
        return { id, text };
      });
  }
  return [];
};

/** Presses the reference of that number; gives what pops up. */
window.pressReference = (index) =>
  new Promise((resolve) => {
    shown = resolve;
    chapter().querySelectorAll('[role="doc-noteref"]')[index].click();
  });
