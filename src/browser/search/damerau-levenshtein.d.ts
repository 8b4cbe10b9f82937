declare module 'damerau-levenshtein' {
  /** The distance between two words; `steps` counts letters put in, left out, changed, and neighbours exchanged. */
  export default function distance(one: string, other: string): { readonly steps: number };
}
