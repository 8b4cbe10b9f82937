/** The addresses that a page had before it was renamed: what was written there is shown here. */

/** Pages that were renamed: the path of each in the site, `op-eds/OLD`, and that of today, both without their endings. */
export type Renamed = readonly (readonly [was: string, is: string])[];

/**
 * The former addresses of a page.
 * @param path its own: in the site, or on its host or disk; a host may leave out the file’s ending
 */
export function formerPaths(path: string, renamed: Renamed): string[] {
  const before = renamed.map(([was, is]) => path.replace(new RegExp(`${is}(?=(\\.html)?$)`), was));
  return before.filter((each) => each !== path);
}
