/** What notes on an op-ed are about, told from the data of its page; where they are not to be had, from the page itself. */
import { PARAGRAPH } from '../../model/class-data.ts';
import { citationOf } from '../class/citing.ts';
import { classData } from '../class/data.ts';
import { siteRoot } from './site-root.ts';

export interface AboutOpEd {
  readonly title: string;
  /** Where the page is published, if it is. */
  readonly address: string | undefined;
  /** How it is cited, and where it is. */
  readonly lines: readonly string[];
}

/** @param paragraphs those that the notes are on, in order */
export async function aboutOpEd(page: Document, path: string, paragraphs: readonly number[]): Promise<AboutOpEd> {
  const { title, address, citations } = await classData(page, siteRoot(page), path);
  const [citation] = citations;
  return {
    title: title || (page.querySelector('h1')?.textContent.trim() ?? ''),
    address,
    lines: [citation && citedAt(citation.opEd, paragraphs), address].filter((line) => line !== undefined),
  };
}

/** What leads up to a paragraph’s number in a citation, with its number. */
const ITS_PARAGRAPH = new RegExp(`[,:]?\\s*(?:¶+|para?s?\\.?)?\\s*${PARAGRAPH}`, 'u');

/** A citation with these paragraphs, or without any. */
export function citedAt(citation: string, paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? citation.replace(ITS_PARAGRAPH, '') : citationOf(citation, paragraphs);
}
