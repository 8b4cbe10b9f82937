declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };

  interface Fragment {
    readonly prefix?: string;
    readonly textStart: string;
    readonly textEnd?: string;
    readonly suffix?: string;
  }

  /** Finds a fragment for the words of a range, which it widens to whole words. */
  export function generateFragmentFromRange(range: Range): { readonly status: number; readonly fragment?: Fragment };
}
