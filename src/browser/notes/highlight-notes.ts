/** Highlights the words that notes are on, without touching the text: https://www.w3.org/TR/css-highlight-api-1/ */

/** Where a browser cannot, the words are quoted in the note all the same. */
export function highlightNotes(ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set('own-notes', new Highlight(...ranges));
}
