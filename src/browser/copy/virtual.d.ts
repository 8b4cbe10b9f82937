/** What `src/offline/classic-script.ts` puts in when it bundles the script that opens copies. */
declare module 'virtual:workers' {
  import type { CopyFormat } from '../../copies/types.ts';
  /** The file of each worker, in the folder of the copies' data. */
  const files: Readonly<Record<CopyFormat, string>>;
  export default files;
}
