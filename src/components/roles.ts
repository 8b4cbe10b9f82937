/** DPUB-ARIA roles, which Astro's types do not know yet: https://www.w3.org/TR/dpub-aria-1.1/ */
export const footnote = 'doc-footnote' as 'note';
export const backlink = 'doc-backlink' as 'link';
