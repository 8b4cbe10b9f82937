/** Refuses to build with a Markdown processor other than unified. */
import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';

/** An integration that stops the build, saying why, unless `markdown.processor` is `unified()`. */
export function unifiedOnly(): AstroIntegration {
  return {
    name: 'postil-unified-only',
    hooks: {
      'astro:config:done': ({ config }) =>
        refuseOther(config.markdown.processor.name, isUnifiedProcessor(config.markdown.processor)),
    },
  };
}

/** Throws unless the processor is unified. */
export function refuseOther(name: string, isUnified: boolean): void {
  if (isUnified) return;
  throw new Error(
    `Postil builds with remark and rehype only, but markdown.processor is “${name}”. Other processors drop remark and rehype ` +
      'plug-ins with a mere warning, so mentions and glosses would silently be missing. ' +
      "Set markdown: { processor: unified() } from '@astrojs/markdown-remark' in astro.config.mjs.",
  );
}
