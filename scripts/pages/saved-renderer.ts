/**
 * Keeps what Astro compiles a site into. `astro build` compiles the components, draws every page, and throws the program away;
 * compiling takes as long as drawing a thousand pages, and need be done only when the code changes.
 */
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The program’s folder in a renderer’s; beside it lies what browsers load. */
export const PROGRAM = 'program';
/** The part of the program that takes the library. */
export const LIBRARY = 'library.mjs';

/** An integration that leaves the program in `folder`, and draws no page. */
export function rendererIn(folder: string): AstroIntegration {
  return {
    name: 'postil-renderer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [libraryEntry] } });
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'postil-renderer',
          setup: () => {
            // Astro removes it once the pages are drawn.
            cpSync(resolve(folder, '.prerender'), resolve(folder, PROGRAM), { recursive: true });
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are drawn by the build.')),
        }),
    },
  };
}

/** A way into the program beside the pages. */
const libraryEntry: Plugin = {
  name: 'postil-library-entry',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'prerender',
  buildStart() {
    this.emitFile({
      type: 'chunk',
      id: resolve('src/library/provided.ts'),
      fileName: LIBRARY,
      preserveSignature: 'strict',
    });
  },
};
