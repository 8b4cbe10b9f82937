/** A PDF without what differs from one printing to the next (ISO 32000-1, 14.3.3 and 14.4). */

/** When it is said to be made: any day will do, as long as it is always the same. */
const DAY = '20000101000000';

/**
 * The same PDF with constant dates and, where it has one, a constant id. Each has as many bytes as before, so that no offset changes.
 */
export function stablePdf(pdf: Uint8Array): Uint8Array {
  // One character for each byte, and back.
  const text = Buffer.from(pdf).toString('latin1');
  const made = text
    .replace(/(\/(?:CreationDate|ModDate) ?\(D:)(\d{14})/g, (_all, before: string) => before + DAY)
    .replace(
      /(\/(?:CreationDate|ModDate) ?\(D:\d{14})([^)]*)/g,
      (_all, before: string, zone: string) => before + utc(zone),
    )
    .replace(/(\/ID ?\[)([^\]]*)/g, (_all, before: string, ids: string) => before + ids.replace(/[\dA-Fa-f]/g, '0'));
  return new Uint8Array(Buffer.from(made, 'latin1'));
}

/** A time zone of so many characters: `+00'00'`. */
const utc = (zone: string): string => zone.replace(/\d/g, '0').replace(/[-Z]/, '+');
