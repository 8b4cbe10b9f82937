/** The sites under test: the real one, one whose single paragraph carries sixty glosses, and one on another subject. */
export const sites = {
  real: { folder: 'dist', port: 4450, url: 'http://localhost:4450' },
  songs: { folder: '.cache/songs', port: 4453, url: 'http://localhost:4453' },
  crowded: { folder: '.cache/crowded', port: 4451, url: 'http://localhost:4451' },
} as const;
