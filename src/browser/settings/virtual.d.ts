/** What `src/offline/classic-script.ts` puts in when it bundles scripts. */
declare module 'virtual:margin' {
  import type { MarginChoice } from '../../model/class-view.ts';

  /** What the margin of the site may show. */
  const choices: readonly MarginChoice[];
  export default choices;
}

declare module 'virtual:scripts' {
  /** The files of scripts that lie beside the one of every page, by their names: `class.1a2b3c4d.js`. */
  const files: { readonly class: string; readonly settings: string };
  export default files;
}
