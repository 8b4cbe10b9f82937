/** Sent to the document when a page shows another text than before: what was done to the former has to be done to it. */
export const TEXT_CHANGED = 'postil:text';
