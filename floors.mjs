/**
 * The floors of the house, from the top: a floor imports only from floors above it. The linter enforces this list, and a
 * test holds the README to it.
 */
export const floors = [
  'model',
  'anchoring',
  'diagrams',
  'copies',
  'markdown',
  'library',
  'checks',
  'import',
  'views',
  'offline',
  'packet',
  'search',
  'exports',
  'components',
  'joining',
  'pages',
];

/** Beside the floors: what enhances finished pages imports only these. */
export const browserMayImport = ['model', 'anchoring', 'diagrams', 'copies'];
