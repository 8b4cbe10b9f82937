/** References as files: of the site, and within a page. */
import type { ReferenceFormat } from '../../model/urls.ts';
import { bibtex } from './bibtex.ts';
import { ownFields, type Reference } from './reference.ts';
import { ris } from './ris.ts';

interface Format {
  /** What readers call it. */
  readonly label: string;
  readonly mediaType: string;
  readonly write: (works: readonly Reference[]) => string;
}

const formats: Readonly<Record<ReferenceFormat, Format>> = {
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems', write: ris },
  json: { label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJson },
};

/** The name of a format, “BibTeX”. */
export function formatLabel(format: ReferenceFormat): string {
  return formats[format].label;
}

/** The works as a file in a format. */
export function referencesFile(works: readonly Reference[], format: ReferenceFormat): string {
  return formats[format].write(works);
}

/** CSL-JSON (https://github.com/citation-style-language/schema), which has a place for fields that are not its own. */
function cslJson(works: readonly Reference[]): string {
  return `${JSON.stringify(works.map(withCustom), null, 2)}\n`;
}

function withCustom(work: Reference): object {
  const isOwn = ([field]: readonly [string, unknown]) => ownFields.some((each) => each === field);
  const custom = Object.entries(work).filter(isOwn);
  if (custom.length === 0) return work;
  return {
    ...Object.fromEntries(Object.entries(work).filter((each) => !isOwn(each))),
    custom: Object.fromEntries(custom),
  };
}

export interface CarriedFile {
  readonly label: string;
  /** The file’s name. */
  readonly name: string;
  /** The file itself, in the address. */
  readonly href: string;
}

/**
 * Works as files that a page carries within it: a site has thousands of pages that can be cited, and each file of its own would make
 * three more. They are had without script, and from a disk.
 * @param name of the files, without an ending
 */
export function carriedFiles(works: readonly Reference[], name: string): CarriedFile[] {
  return Object.entries(formats).map(([ending, { label, mediaType, write }]) => ({
    label,
    name: `${name}.${ending}`,
    href: `data:${mediaType};charset=utf-8,${encodeURIComponent(write(works))}`,
  }));
}
