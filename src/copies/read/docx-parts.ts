/** The parts of a DOCX that are read, checked before they are parsed. */
import { strFromU8, zipSync } from 'fflate';
import type { Refusal } from '../types.ts';
import { MAX_MARKS } from './limits.ts';
import { copyTooLarge, damagedCopy, isRefusal } from './refusals.ts';
import type { Parts } from './zip.ts';
import { inflate } from './zip.ts';

/** Text, styles and lists. Notes, comments, pictures, macros and templates are never touched. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering)\d*\.xml|word\/_rels\/document\d*\.xml\.rels|docProps\/core\.xml)$/;

export interface DocxParts {
  /** An archive of the wanted parts alone, not compressed. */
  readonly archive: ArrayBuffer;
  readonly title: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The title that the document's properties give (Dublin Core). */
function titleOf(core: Uint8Array | undefined): string | undefined {
  const title = core && /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(strFromU8(core))?.[1];
  return title?.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole).trim() || undefined;
}

function refusedPart(part: Uint8Array): Refusal | undefined {
  const xml = strFromU8(part, true);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    return damagedCopy('The document declares entities, which no Word document does');
  const marks = xml.match(/[<&]/g)?.length ?? 0;
  return marks > 2 * MAX_MARKS ? copyTooLarge('The document has more than 300,000 tags') : undefined;
}

/** What of a DOCX is read, or why it is not. */
export function docxParts(bytes: Uint8Array): DocxParts | Refusal {
  const parts: Parts | Refusal = inflate(bytes, (name) => WANTED.test(name));
  if (isRefusal(parts)) return parts;
  const refused = Object.values(parts).map(refusedPart).find(isRefusal);
  if (refused) return refused;
  // A copy of the bytes alone: fflate's buffer may be larger than its contents.
  const archive = new Uint8Array(zipSync(parts, { level: 0 })).buffer;
  return { archive, title: titleOf(parts['docProps/core.xml']) };
}
