/** UTF-8 that was read as Windows-1252: “â€™” for an apostrophe. */
import type { Edit } from './passage.ts';

/** What Windows-1252 has for the bytes 80 to 9F. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTINUATION = `[\u0080-\u00bf${UPPER}]`;
/**
 * What western letters, marks, ligatures and emoji become. Other first bytes are left: “café’” and “Strauß’” are UTF-8 too, of
 * characters that nobody meant.
 */
const GARBLED = new RegExp(
  `[ÂÃÄÅ]${CONTINUATION}|(?:â[€‚„†ˆ‰]|ï[¬»])${CONTINUATION}|ðŸ${CONTINUATION}{2}|â€(?!${CONTINUATION})`,
  'g',
);

/** Edits that undo it wherever the bytes are UTF-8 beyond doubt. */
export function mojibakeEdits(text: string): Edit[] {
  if (!/[\u00c2-\u00f4]/.test(text)) return [];
  return Array.from(text.matchAll(GARBLED)).flatMap((match) => {
    const meant = undone(match[0]);
    if (meant === undefined) return [];
    return [{ start: match.index, end: match.index + match[0].length, text: meant }];
  });
}

function undone(garbled: string): string | undefined {
  // The last byte of a closing mark, 9D, has no character in Windows-1252 and is often dropped.
  if (garbled === 'â€') return '”';
  const bytes = Uint8Array.from(garbled, byteOf);
  try {
    const meant = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /^[\p{L}\p{P}\p{S}\p{N}\p{Zs}\p{M}\ufeff\u00ad]$/u.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}

function byteOf(character: string): number {
  const upper = UPPER.indexOf(character);
  return upper === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + upper;
}
