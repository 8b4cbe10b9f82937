import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { unifiedOnly } from './src/markdown/unified-only.ts';
import { kindStylesModule } from './src/components/kind-styles.ts';
import { contentRoot } from './src/library/disk.ts';
import { addressOf, siteOf } from './src/library/site.ts';
import { rendererIn } from './scripts/pages/saved-renderer.ts';

const address = addressOf(await siteOf(contentRoot), process.env.POSTIL_SITE);

// `npm run build` wants what draws the pages, and draws them itself.
const renderer = process.env.POSTIL_RENDERER;

export default defineConfig({
  ...(address && { site: address }),
  outDir: renderer ?? process.env.POSTIL_OUT ?? 'dist',
  cacheDir: process.env.POSTIL_CACHE ?? '.cache/astro',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  markdown: { processor: unified(), syntaxHighlight: false },
  integrations: [mdx(), unifiedOnly(), ...(renderer ? [rendererIn(renderer)] : [])],
  vite: {
    plugins: [tailwindcss(), kindStylesModule(contentRoot)],
    build: { modulePreload: false, assetsInlineLimit: 0 },
  },
});
