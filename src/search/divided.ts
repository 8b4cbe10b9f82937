/** The records in parts that are indexed apart: what has not changed of an index is not made again, and no part is large. */
import { createHash } from 'node:crypto';
import type { Stamped } from './pagefind.ts';

/** A part ends behind a record whose address says so, as one in so many does … */
const ONE_IN = 200;
/** … once it has so many records; and when it has so many, it ends in any case. */
const [LEAST, MOST] = [100, 800];

/**
 * Records in parts, in their order; at least one part. Where a part ends depends on addresses and not on counts, so that a record
 * more or less changes its own part and not all behind it (as in the file system of Muthitacharoen et al., SOSP 2001).
 */
export function divided(records: readonly Stamped[]): Stamped[][] {
  const parts: Stamped[][] = [[]];
  for (const each of records) {
    const last = parts.at(-1) ?? [];
    if (isWhole(last)) parts.push([each]);
    else last.push(each);
  }
  return parts;
}

function isWhole(part: readonly Stamped[]): boolean {
  const last = part.at(-1);
  return part.length >= MOST || (last !== undefined && part.length >= LEAST && endsPart(last.record.href));
}

function endsPart(href: string): boolean {
  return createHash('sha1').update(href).digest().readUInt32BE() % ONE_IN === 0;
}
