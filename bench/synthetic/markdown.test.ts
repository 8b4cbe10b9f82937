import { expect, it } from 'vitest';
import { markdownPages } from './markdown.ts';
import { tiny } from './tiny.ts';

it('writes the same text with its glosses as footnotes, and a page for each entry', () => {
  expect(markdownPages(tiny)).toEqual([
    { path: 'index', title: 'Readings', body: '- [Peace](/op-eds/peace)' },
    { path: 'concepts/index', title: 'Concepts', body: '- [Pact](/concepts/pact)\n- [League](/concepts/league)' },
    {
      path: 'op-eds/peace',
      title: 'Peace',
      body: `A. Roe, Review, 2001-02-03

The [Pact](/concepts/pact)[^1] was old[^2]

The [League](/concepts/league)[^3] came.

[^1]: [Pact](/concepts/pact). A treaty.

[^2]: It was not. (A Source, 1999)

[^3]: [League](/concepts/league). A body.`,
    },
    {
      path: 'concepts/pact',
      title: 'Pact',
      body: 'A treaty.\n\nBegun: 1900. Contrasts with [League](/concepts/league).\n\nIt was signed. (A Source, 1999)',
    },
    {
      path: 'concepts/league',
      title: 'League',
      body: 'A body.\n\nBegun: 1920. Contrasts with [Pact](/concepts/pact).\n\nIt met. (A Source, 1999)',
    },
  ]);
});
