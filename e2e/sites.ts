/** The sites under test: the real one, and one whose single paragraph carries sixty glosses. */
export const sites = {
  real: { folder: 'dist', port: 4450, url: 'http://localhost:4450' },
  crowded: { folder: '.cache/crowded', port: 4451, url: 'http://localhost:4451' },
} as const;
