/**
 * The floors of the house, from the top: a floor imports only from floors above it. The linter enforces this list, and a
 * test holds the README to it.
 */
export const floors = [
  'model',
  'anchoring',
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
  'pages',
];

/** Beside the floors: what enhances finished pages imports only these. */
export const browserMayImport = ['model', 'anchoring', 'copies'];
