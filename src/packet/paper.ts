/** The papers that a packet is printed on, and the sizes of its type. */
import type { PacketPaper } from '../model/packet.ts';
import { papers, typeSizes, type PacketVariant } from '../model/urls.ts';

/** Every form in which a packet is printed. */
export const variants: readonly PacketVariant[] = papers.flatMap((paper) => typeSizes.map((size) => ({ paper, size })));

/** Width and height in millimeters (ISO 216; ANSI/ASME Y14.1). */
const SHEETS = { a4: [210, 297], letter: [215.9, 279.4] } as const;

/** The narrow column leaves room to write beside it. Large print is at least 18 points (American Printing House for the Blind). */
const TYPES = {
  regular: { column: 132, left: 28, top: 24, bottom: 24, text: 11.5, notes: 9, calls: 8 },
  large: { column: 162, left: 24, top: 24, bottom: 22, text: 18, notes: 14, calls: 14 },
} as const;

/** A paper and its type as the pages are laid out. */
export function paperOf({ paper, size }: PacketVariant): PacketPaper {
  const [width, height] = SHEETS[paper];
  const { column, left, top, bottom, ...type } = TYPES[size];
  return { width, height, margins: [top, width - left - column, bottom, left], ...type };
}

const NAMES = { a4: 'A4', letter: 'Letter' } as const;

/** “A4”, “Letter in large print”. */
export function variantWords({ paper, size }: PacketVariant): string {
  return `${NAMES[paper]}${size === 'large' ? ' in large print' : ''}`;
}
