import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { unifiedOnly } from './src/markdown/unified-only.ts';
import { bootHash } from './src/components/boot.ts';
import { kindStylesModule } from './src/components/kind-styles.ts';
import { contentRoot } from './src/library/disk.ts';

export default defineConfig({
  ...(process.env.POSTIL_SITE && { site: process.env.POSTIL_SITE }),
  outDir: process.env.POSTIL_OUT ?? 'dist',
  cacheDir: process.env.POSTIL_CACHE ?? '.cache/astro',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  markdown: { processor: unified(), syntaxHighlight: false },
  integrations: [mdx(), unifiedOnly()],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: ["default-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"],
      scriptDirective: { hashes: [bootHash] },
    },
  },
  vite: { plugins: [tailwindcss(), kindStylesModule(contentRoot)], build: { modulePreload: false } },
});
