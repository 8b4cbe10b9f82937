/** Identifiers of books. */
import { createHash } from 'node:crypto';

/** The namespace of URLs (RFC 9562, 6.6). */
const URLS = '6ba7b8119dad11d180b400c04fd430c8';

/** The URN of an address: a UUID that is the same whenever it is made (version 5, RFC 9562, 5.5). */
export function urnOf(address: string): string {
  const bytes = createHash('sha1').update(Buffer.from(URLS, 'hex')).update(address, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
