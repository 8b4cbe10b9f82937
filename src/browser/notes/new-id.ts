/** Ids of notes: `urn:uuid:…`, at random (version 4 of https://www.rfc-editor.org/rfc/rfc9562). */

/** @param random sixteen random bytes; `crypto.randomUUID` is not to be had on a host without TLS */
export function newId(random: Uint8Array = crypto.getRandomValues(new Uint8Array(16))): string {
  const bytes = [...random].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
