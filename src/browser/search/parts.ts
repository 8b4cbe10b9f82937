/** Where Pagefind’s files come from: those that every search needs are at hand, the others are scripts. */
import { bytesOf } from '../base64.ts';

/** The name of a part of the index, as `index/en_1a2b3c4`. */
export type PartName = `${string}/${string}`;

/** Files by their names, in base64. */
export type OwnFiles = Readonly<Record<string, string>>;

/** Loads a part, in base64. */
export type LoadPart = (name: PartName) => Promise<string>;

/** What Pagefind uses of a response. */
export interface PartResponse {
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  readonly json: () => Promise<unknown>;
}

/**
 * Answers a request for a file.
 * @param file its name as Pagefind has it, `index/en_1a2b3c4.pf_index`
 * @param own those that are at hand
 * @param load loads any other
 * @throws what `load` throws
 */
export async function partFor(file: string, own: OwnFiles, load: LoadPart): Promise<PartResponse> {
  const [, folder = '', name = ''] = /^(.*)\/([^.]*)/.exec(file) ?? [];
  const bytes = await inflated(bytesOf(own[file] ?? (await load(`${folder}/${name}`))));
  return {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
    json: () => Promise.resolve(JSON.parse(new TextDecoder().decode(bytes)) as unknown),
  };
}

/** Small parts are inflated sooner by Pagefind’s own code than they are handed to the browser’s and back, in bytes. */
const WORTH_IT = 4096;

/** A large part as it was before gzip: the browser does that faster than Pagefind, which takes such a part as it is. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip || bytes.length < WORTH_IT) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
