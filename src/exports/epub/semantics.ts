/**
 * How notes are told to reading systems, in both vocabularies that they know: the EPUB Structural Semantics Vocabulary 1.1
 * (https://www.w3.org/TR/epub-ssv-11/) and DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/).
 */
export const noteref = { 'epub:type': 'noteref', role: 'doc-noteref' } as const;
export const footnote = { 'epub:type': 'footnote', role: 'doc-footnote' } as const;
export const backlink = { 'epub:type': 'backlink', role: 'doc-backlink' } as const;
