/** The sites under test: the real one, one whose single paragraph carries sixty glosses, one on another subject, and several joined. */
export const sites = {
  real: { folder: 'dist', port: 4450, base: '', url: 'http://localhost:4450' },
  songs: { folder: '.cache/songs', port: 4453, base: '', url: 'http://localhost:4453' },
  crowded: { folder: '.cache/crowded', port: 4451, base: '', url: 'http://localhost:4451' },
  /** A reader’s own build of the real one, with a made copy of each op-ed. */
  private: { folder: '.cache/private', port: 4455, base: '', url: 'http://localhost:4455' },
  /** The real one again, below a path of its host. */
  subfolder: { folder: 'dist', port: 4454, base: '/some/where', url: 'http://localhost:4454/some/where' },
  /** Four that were built apart, joined: see `joined-sites.ts`. */
  joined: { folder: '.cache/joined', port: 4456, base: '', url: 'http://localhost:4456' },
} as const;
