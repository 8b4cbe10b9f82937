/** Unpacks with the browser’s own code. */

/** What bytes hold that gzip has packed; reading it throws when they are damaged. */
export function unpacked(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}
