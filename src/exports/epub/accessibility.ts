/**
 * What a book says of its accessibility (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package; values of
 * https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20241209/): what holds of every book that is made
 * here. Its one picture is the cover, which the text tells. It claims no conformance to WCAG, which nobody has certified: of
 * texts that are written elsewhere, such as of words in other languages that are not marked as such, a build knows nothing.
 */
export const accessibility: readonly (readonly [property: string, value: string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ...[
    'alternativeText',
    'annotations',
    'ARIA',
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
  ].map((value) => ['schema:accessibilityFeature', value] as const),
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'All of it is text that can be enlarged, recolored and read aloud; the one picture is the cover, described in words. Headings go down without gaps. Glosses and notes are marked as footnotes and lead back to their words. Paragraphs are numbered, and there are no page numbers. Conformance to WCAG has not been certified.',
  ],
];
