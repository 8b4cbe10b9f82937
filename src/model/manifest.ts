/** What a version of the site consists of: its files, each with the digest of its bytes and their number. */

export interface FileMark {
  readonly digest: string;
  readonly size: number;
}

/** By the file’s path from the site’s root, `people/x.html`. */
export type Manifest = ReadonlyMap<string, FileMark>;

/** Where the manifest of a version lies, from the site’s root. The version is the digest of the manifest. */
export function manifestFile(version: string): string {
  return `offline/manifest.${version}.json`;
}

/** A manifest as it is written: files in the order given. */
export function writtenManifest(manifest: Manifest): string {
  return JSON.stringify(Object.fromEntries(Array.from(manifest, ([file, { digest, size }]) => [file, [digest, size]])));
}

/** Reads what `writtenManifest` wrote; throws on anything that is no JSON. Its digest is to be compared before. */
export function readManifest(text: string): Manifest {
  const files = JSON.parse(text) as Record<string, [digest: string, size: number]>;
  return new Map(Object.entries(files).map(([file, [digest, size]]) => [file, { digest, size }]));
}

/** 72 bits tell a changed file from the one meant; against forgery there is HTTPS. */
export const DIGEST_BYTES = 9;

/** The first bits of the SHA-256 of some bytes, in base64url (RFC 4648 § 5): twelve letters that may stand in a file’s name. */
export async function digestOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, DIGEST_BYTES);
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
