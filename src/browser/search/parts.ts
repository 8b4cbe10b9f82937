/** Where Pagefind’s files come from: those that every search needs are at hand, the others are scripts. */
import { bytesOf } from '../base64.ts';
import { unpacked } from '../unpack.ts';

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
  const bytes = await plain(bytesOf(own[file] ?? (await load(`${folder}/${name}`))));
  return {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
    json: () => Promise.resolve(JSON.parse(new TextDecoder().decode(bytes)) as unknown),
  };
}

/** Pagefind takes its files unpacked too, and the browser’s code is done with them sooner than its own. */
async function plain(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? new Uint8Array(await unpacked(bytes).arrayBuffer()) : bytes;
}
