/** Text fragments: how a link leads to words. https://wicg.github.io/scroll-to-text-fragment/ */
import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { TextFragment } from './links.ts';

/** The shortest fragment that names these words alone; nothing where there is none. The range stays as it is. */
export function fragmentOf(range: Range): TextFragment | undefined {
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  return status === GenerateFragmentStatus.SUCCESS ? fragment : undefined;
}
