/** How well one color is seen on another, as WCAG 2.2 measures it (success criterion 1.4.3). */

/** The contrast of two colors `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of a color, from 0 for black to 1 for white. */
function luminance(color: string): number {
  const part = (start: number) => linear(Number.parseInt(color.slice(start, start + 2), 16) / 255);
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
