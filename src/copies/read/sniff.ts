/** Which format a file has, by what it holds; its name only decides between HTML and text. */
import type { CopyFormat, Refusal } from '../types.ts';
import { decode } from './decode.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { refusedByMagic } from './magic.ts';
import { damagedCopy, emptyCopy, fileTooLarge, isRefusal, unknownFormat } from './refusals.ts';
import { partsOf } from './zip.ts';

/** A PDF's header may have up to 1,024 bytes before it (ISO 32000-1, implementation note 13). */
const isPdf = (start: string) => start.slice(0, 1024).includes('%PDF-');

const isZip = (start: string) => /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(start);

/** What a ZIP archive is, by a part that only that has. */
const ZIPPED: readonly (readonly [part: RegExp, what: string, mend?: string])[] = [
  [/^xl\//, 'a spreadsheet'],
  [/^ppt\//, 'a presentation'],
  [/^META-INF\/container\.xml$/, 'an e-book (EPUB)', 'Open the op-ed in a reader for e-books and copy its text.'],
  [/^META-INF\/manifest\.xml$/, 'an OpenDocument text (ODT)'],
  [/^Index\/.*\.iwa$/, 'a Pages document'],
];

function sniffZip(bytes: Uint8Array): CopyFormat | Refusal {
  const parts = partsOf(bytes);
  if (isRefusal(parts)) return parts;
  const names = parts.map((part) => part.name);
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  const known = ZIPPED.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (known) return unknownFormat(known[1], known[2]);
  if (names.includes('[Content_Types].xml')) return damagedCopy('The document has no text part');
  return unknownFormat('an archive (ZIP)', 'Unpack it and open the text in it.');
}

/** Bytes that are looked at; even, so that UTF-16 is not cut in a character. */
const HEAD = 65_536;

const TAGS =
  'html|head|body|meta|title|base|link|script|style|div|p|article|main|section|header|h[1-6]|span|a|b|i|em|strong|figure|ul|ol|table|blockquote|img|br';
const BEGINS_WITH_TAG = new RegExp(`^<(?:!doctype\\s+html|(?:${TAGS})(?=[\\s/>]))`, 'i');
const HAS_TAG = new RegExp(`<(?:${TAGS})(?=[\\s/>])`, 'i');
const PROLOG = /^(?:\s|\ufeff|<\?xml[^>]*>|<!--[\s\S]*?-->)+/;
const MAIL =
  /^(?:from|mime-version|subject|date|return-path|received|content-type|message-id|snapshot-content-location):\s/i;

/** Control characters beyond this share are no accident. */
const CONTROLS_ALLOWED = 0.002;

function isBinary(text: string): boolean {
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return text.includes('\0') || controls > text.length * CONTROLS_ALLOWED + 1;
}

function sniffText(text: string, name: string): CopyFormat | Refusal {
  if (isBinary(text)) return unknownFormat('binary');
  const start = text.replace(PROLOG, '');
  if (BEGINS_WITH_TAG.test(start)) return 'html';
  if (/^<svg[\s>]/i.test(start) && !HAS_TAG.test(start)) return unknownFormat('a picture (SVG)');
  if (text.trimStart().startsWith('<?xml')) return unknownFormat('XML');
  if (MAIL.test(start) && /^content-type:\s*multipart\/related/im.test(start)) {
    return unknownFormat(
      'a web archive (MHTML)',
      'Save the page as “HTML only” or “complete” (or print it to PDF) and open that.',
    );
  }
  return /\.x?html?$/i.test(name) && HAS_TAG.test(text) ? 'html' : 'txt';
}

/**
 * The format of a file, or why it cannot be a copy.
 * @param name - its name, which decides only whether a text with some tags in it is HTML
 */
export function sniffFormat(bytes: Uint8Array, name: string): CopyFormat | Refusal {
  if (bytes.length === 0) return emptyCopy();
  if (bytes.length > MAX_FILE_BYTES) return fileTooLarge();
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  if (isZip(start)) return sniffZip(bytes);
  if (isPdf(start)) return 'pdf';
  return refusedByMagic(bytes) ?? sniffText(decode(bytes.subarray(0, HEAD)).text, name);
}
