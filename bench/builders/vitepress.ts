/** VitePress with its default theme, its local search and markdown-it’s footnotes; no side bar, but two links above. */
import { markdownPages, opEdPage, type MarkdownPage } from '../synthetic/markdown.ts';
import type { Builder, TextFile } from './builder.ts';
import { installed, pinned } from './package.ts';

const CONFIG = `import footnotes from 'markdown-it-footnote';
import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Marginalia',
  markdown: { config: (markdown) => void markdown.use(footnotes) },
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Readings', link: '/' },
      { text: 'Concepts', link: '/concepts/' },
    ],
  },
});
`;

const fileOf = ({ path, title, body }: MarkdownPage): TextFile => ({
  path: `${path}.md`,
  text: `---\ntitle: ${title}\n---\n\n# ${title}\n\n${body}\n`,
});

export function vitepress(): Builder {
  return {
    name: 'VitePress',
    version: pinned('vitepress'),
    makes: 'pages, search (MiniSearch)',
    files: (collection) => [
      { path: 'package.json', text: '{ "type": "module" }\n' },
      { path: '.vitepress/config.js', text: CONFIG },
      ...markdownPages(collection).map(fileOf),
    ],
    opEdFile: (opEd) => fileOf(opEdPage(opEd)),
    command: [process.execPath, installed('vitepress/bin/vitepress.js'), 'build'],
    site: '.vitepress/dist',
    pageOf: (opEd) => `op-eds/${opEd}.html`,
    search: { open: '.DocSearch-Button', field: '#localsearch-input', result: 'a.result' },
  };
}
