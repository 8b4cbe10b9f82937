/** The part of `edtf` that is used here; the package has no types of its own. */
declare module 'edtf' {
  /** Parses an EDTF string; `min` and `max` bound the date in milliseconds since 1970. Throws on bad syntax. */
  export default function edtf(text: string): { min: number; max: number };
}
