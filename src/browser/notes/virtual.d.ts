/** What `src/offline/classic-script.ts` puts in when it bundles the scripts that notes are written with. */
declare module 'virtual:notes-docx' {
  /** The script that makes DOCX files, in the folder of the scripts. */
  const file: string;
  export default file;
}
