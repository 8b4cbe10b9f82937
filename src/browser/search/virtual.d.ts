/** What `src/search/core-script.ts` puts in when it bundles the core. */
declare module 'virtual:pagefind' {
  import type { CreateInstance } from './pagefind.ts';
  export const createInstance: CreateInstance;
}

declare module 'virtual:programs' {
  /** Pagefind’s programs for the languages of the index, in base64, by their names. */
  const files: Readonly<Record<string, string>>;
  export default files;
}

/** A style sheet in a script of the browser’s is its text: see `src/offline/classic-script.ts`. */
declare module '*.css' {
  const text: string;
  export default text;
}
