/** A size for people, in decimal units as browsers show downloads: “1.4 MB”, “850 kB”. */
export function sizeWords(bytes: number): string {
  if (bytes === 0) return '0\u00a0kB';
  const [amount, unit] = bytes < 999_500 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${amount < 9.95 ? Math.max(0.1, amount).toFixed(1) : Math.round(amount)}\u00a0${unit}`;
}
