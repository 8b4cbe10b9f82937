/**
 * Starlight as its documentation sets it up, with its search. The side bar has two links and not the list of all pages, which
 * would put thousands of links on every page.
 */
import { markdownPages, opEdPage, type MarkdownPage } from '../synthetic/markdown.ts';
import type { Builder, TextFile } from './builder.ts';
import { installed, pinned } from './package.ts';

/** By itself Astro turns Markdown into pages with Sätteri, which is written in Rust. */
const WITH_REMARK = {
  import: "import { unified } from '@astrojs/markdown-remark';\n",
  set: '  markdown: { processor: unified() },\n',
};
const AS_IT_COMES = { import: '', set: '' };

const configWith = (
  processor: typeof AS_IT_COMES,
): string => `${processor.import}import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://reader.example',
${processor.set}  integrations: [
    starlight({
      title: 'Marginalia',
      sidebar: [
        { label: 'Readings', link: '/' },
        { label: 'Concepts', link: '/concepts/' },
      ],
    }),
  ],
});
`;

/** Astro bundles a package that has components only when the project says that it depends on it. */
function packageFile(): string {
  const dependencies = Object.fromEntries(
    ['astro', '@astrojs/starlight', '@astrojs/markdown-remark'].map((name) => [name, pinned(name)]),
  );
  return JSON.stringify({ type: 'module', dependencies });
}

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** @param ending of its pages: plain Markdown, as it comes; or MDX with remark and rehype, as Postil’s op-eds */
export function starlight(ending: 'md' | 'mdx'): Builder {
  const fileOf = ({ path, title, body }: MarkdownPage): TextFile => ({
    path: `src/content/docs/${path}.${ending}`,
    text: `---\ntitle: ${title}\n---\n\n${body}\n`,
  });
  return {
    name: ending === 'mdx' ? 'Starlight (MDX, remark)' : 'Starlight',
    version: `${pinned('@astrojs/starlight')}, Astro ${pinned('astro')}`,
    makes: 'pages, search (Pagefind)',
    files: (collection) => [
      { path: 'package.json', text: packageFile() },
      { path: 'tsconfig.json', text: '{ "extends": "astro/tsconfigs/strict" }\n' },
      { path: 'astro.config.mjs', text: configWith(ending === 'mdx' ? WITH_REMARK : AS_IT_COMES) },
      { path: 'src/content.config.ts', text: CONTENT_CONFIG },
      ...markdownPages(collection).map(fileOf),
    ],
    opEdFile: (opEd) => fileOf(opEdPage(opEd)),
    command: [process.execPath, installed('astro/bin/astro.mjs'), 'build', '--silent'],
    site: 'dist',
    pageOf: (opEd) => `op-eds/${opEd}/index.html`,
    search: {
      open: 'button[data-open-modal]',
      field: '#starlight__search input',
      result: '.pagefind-ui__result-link',
    },
  };
}
