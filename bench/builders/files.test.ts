import { expect, it } from 'vitest';
import { withChangedGloss } from '../synthetic/collection.ts';
import { tiny } from '../synthetic/tiny.ts';
import { eleventy } from './eleventy.ts';
import { postil } from './postil.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

it.each([
  { builder: starlight('md'), opEd: 'src/content/docs/op-eds/peace.md', entry: 'src/content/docs/concepts/pact.md' },
  { builder: starlight('mdx'), opEd: 'src/content/docs/op-eds/peace.mdx', entry: 'src/content/docs/concepts/pact.mdx' },
  { builder: eleventy(), opEd: 'pages/op-eds/peace.md', entry: 'pages/concepts/pact.md' },
  { builder: vitepress(), opEd: 'op-eds/peace.md', entry: 'concepts/pact.md' },
  { builder: postil('Postil', 'all'), opEd: 'content/op-eds/peace.mdx', entry: 'content/concepts/pact.md' },
])(
  '$builder.name reads each op-ed and entry from a file, and a gloss is changed in one',
  ({ builder, opEd, entry }) => {
    const files = builder.files(tiny);
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    expect(paths).toContain(entry);
    const written = files.find(({ path }) => path === opEd);
    expect(tiny.opEds.map(builder.opEdFile)).toEqual([written]);
    const changed = tiny.opEds.map(withChangedGloss).map(builder.opEdFile);
    expect(changed).toEqual([
      { path: opEd, text: written?.text.replace('It was not.', 'It was not. It was changed.') },
    ]);
  },
);
