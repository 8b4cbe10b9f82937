/** Files that are no text, known by their first bytes. */
import type { Refusal } from '../types.ts';
import { encryptedCopy, unknownFormat } from './refusals.ts';

const PAGE = 'Save the page as “HTML only” or “complete” (or print it to PDF) and open that.';
const UNPACK = 'Unpack it and open the text in it.';
const PICTURE = 'A picture of a text must first go through text recognition (OCR).';
const OTHER = undefined;

/** What a file is, by the Latin-1 characters that it begins with, at `at`; the hint is how to mend it. */
const MAGIC: readonly (readonly [magic: string, what: string, mend: string | undefined, at?: number])[] = [
  ['{\\rtf', 'an RTF document', OTHER],
  ['\x89PNG', 'a picture (PNG)', PICTURE],
  ['\xff\xd8\xff', 'a picture (JPEG)', PICTURE],
  ['GIF8', 'a picture (GIF)', PICTURE],
  ['II*\0', 'a picture (TIFF)', PICTURE],
  ['MM\0*', 'a picture (TIFF)', PICTURE],
  ['WEBP', 'a picture (WebP)', PICTURE, 8],
  ['ftypavif', 'a picture (AVIF)', PICTURE, 4],
  ['ftypheic', 'a picture (HEIC)', PICTURE, 4],
  ['AT&TFORM', 'a scan (DjVu)', PICTURE],
  ['%!PS', 'a PostScript file', 'Convert it to PDF and open that.'],
  ['\x1f\x8b', 'an archive (gzip)', UNPACK],
  ['BZh', 'an archive (bzip2)', UNPACK],
  ['7z\xbc\xaf', 'an archive (7z)', UNPACK],
  ['Rar!', 'an archive (RAR)', UNPACK],
  ['\xfd7zXZ', 'an archive (xz)', UNPACK],
  ['\x28\xb5\x2f\xfd', 'an archive (Zstandard)', UNPACK],
  ['ustar', 'an archive (tar)', UNPACK, 257],
  ['\x7fELF', 'a program', OTHER],
  ['MZ', 'a program', OTHER],
  ['\xca\xfe\xba\xbe', 'a program', OTHER],
  ['\0asm', 'a program (WebAssembly)', OTHER],
  ['ID3', 'a sound recording', OTHER],
  ['\xff\xfb', 'a sound recording', OTHER],
  ['OggS', 'a sound recording', OTHER],
  ['fLaC', 'a sound recording', OTHER],
  ['WAVE', 'a sound recording', OTHER, 8],
  ['ftyp', 'a video', OTHER, 4],
  ['\x1aE\xdf\xa3', 'a video', OTHER],
  ['SQLite format 3', 'a database', OTHER],
  ['bplist00', 'a Safari web archive', PAGE],
  ['BOOKMOBI', 'a Kindle book', OTHER, 60],
  ['wOFF', 'a font', OTHER],
  ['wOF2', 'a font', OTHER],
  ['\xff\xfe\0\0', 'a text in UTF-32', 'Save it as UTF-8 and open that.'],
  ['\0\0\xfe\xff', 'a text in UTF-32', 'Save it as UTF-8 and open that.'],
];

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Begins an OLE compound file: old Office documents, and new ones that are encrypted. [MS-CFB] 2.2. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Names of streams in an OLE file stand in UTF-16. */
const hasStream = (bytes: Uint8Array, name: string) =>
  new TextDecoder('windows-1252').decode(bytes).includes(Array.from(name, (char) => `${char}\0`).join(''));

/** How much of an OLE file is searched for its directory, in bytes. */
const OLE_SEARCHED = 1_000_000;

function oleRefusal(bytes: Uint8Array): Refusal {
  const searched = [bytes.subarray(0, OLE_SEARCHED), bytes.subarray(-OLE_SEARCHED)];
  if (searched.some((part) => hasStream(part, 'EncryptedPackage'))) return encryptedCopy('The document');
  const word = searched.some((part) => hasStream(part, 'WordDocument'));
  return unknownFormat(word ? 'a document of an old Word (.doc)' : 'an old Office file');
}

/** Why a file that begins with these bytes cannot be a copy, or none. */
export function refusedByMagic(bytes: Uint8Array): Refusal | undefined {
  const head = latin1(bytes.subarray(0, 512));
  if (head.startsWith(OLE)) return oleRefusal(bytes);
  const known = MAGIC.find(([magic, , , at = 0]) => head.startsWith(magic, at) && !isWords(head, magic));
  return known && unknownFormat(known[1], known[2]);
}

/** A text may begin with “MZ” or “ID3”, and then goes on in letters. */
function isWords(head: string, magic: string): boolean {
  return /^[A-Za-z0-9]+$/.test(magic) && !/[\0-\x08\x0e-\x1f]/.test(head);
}
