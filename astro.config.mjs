import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { unifiedOnly } from './src/markdown/unified-only.ts';
import { kindStylesModule } from './src/components/kind-styles.ts';
import { contentRoot, readContentFile } from './src/library/disk.ts';
import { readSite, SITE_FILE } from './src/library/read.ts';

const { value: site } = readSite([await readContentFile(contentRoot, SITE_FILE)]);
const address = process.env.POSTIL_SITE || site?.data.address;

export default defineConfig({
  ...(address && { site: address }),
  outDir: process.env.POSTIL_OUT ?? 'dist',
  cacheDir: process.env.POSTIL_CACHE ?? '.cache/astro',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  markdown: { processor: unified(), syntaxHighlight: false },
  integrations: [mdx(), unifiedOnly()],
  vite: {
    plugins: [tailwindcss(), kindStylesModule(contentRoot)],
    build: { modulePreload: false, assetsInlineLimit: 0 },
  },
});
