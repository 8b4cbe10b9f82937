import type { TextPositionSelector } from '../../anchoring/quote.ts';

interface Almost {
  readonly range: TextPositionSelector;
  /** What differs, in words. */
  readonly difference: string;
}

/** The one place of a text where words stand that differ little from those wanted. */
export function almostIn(_text: string, _exact: string): Almost | undefined {
  return undefined;
}
