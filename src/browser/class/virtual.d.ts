/** What `src/offline/classic-script.ts` puts in when it bundles the script of every page. */
declare module 'virtual:class' {
  /** The file of the script for pointing, beside the page’s own: `class.1a2b3c4d.js`. */
  const file: string;
  export default file;
}
