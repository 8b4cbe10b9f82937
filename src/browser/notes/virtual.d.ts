/** What `src/offline/classic-script.ts` puts in when it bundles the scripts that notes are written with. */
declare module 'virtual:notes-docx' {
  /** The script that makes DOCX files, in the folder of the scripts. */
  const file: string;
  export default file;
}

declare module 'virtual:renamed' {
  import type { Renamed } from './former.ts';

  /** The pages of the site that were renamed. */
  const renamed: Renamed;
  export default renamed;
}
