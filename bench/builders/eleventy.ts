/** Eleventy with one layout and markdown-it’s footnotes. */
import { markdownPages, opEdPage, type MarkdownPage } from '../synthetic/markdown.ts';
import type { Builder, TextFile } from './builder.ts';
import { installed, pinned } from './package.ts';
import { PLAIN_STYLE, plainPage } from './plain-page.ts';

const CONFIG = `import footnotes from 'markdown-it-footnote';

export default function (config) {
  config.amendLibrary('md', (markdown) => markdown.use(footnotes));
  config.addPassthroughCopy('pages/style.css');
  return { dir: { input: 'pages', output: '_site', includes: '../layouts' } };
}
`;

const fileOf = ({ path, title, body }: MarkdownPage): TextFile => ({
  path: `pages/${path}.md`,
  text: `---\ntitle: ${title}\n---\n\n${body}\n`,
});

export function eleventy(): Builder {
  return {
    name: 'Eleventy',
    version: pinned('@11ty/eleventy'),
    makes: 'pages',
    files: (collection) => [
      { path: 'package.json', text: '{ "type": "module" }\n' },
      { path: 'eleventy.config.js', text: CONFIG },
      { path: 'layouts/page.liquid', text: plainPage('{{ title }}', '{{ content }}') },
      { path: 'pages/pages.json', text: '{ "layout": "page.liquid" }\n' },
      { path: 'pages/style.css', text: PLAIN_STYLE },
      ...markdownPages(collection).map(fileOf),
    ],
    opEdFile: (opEd) => fileOf(opEdPage(opEd)),
    command: [process.execPath, installed('@11ty/eleventy/cmd.cjs'), '--quiet'],
    site: '_site',
    pageOf: (opEd) => `op-eds/${opEd}/index.html`,
  };
}
