/** What makes a DOCX file, loaded when one is first wanted. */
import { handedOver, type ScriptPlace } from '../load-data.ts';
import type { HandIn } from './hand-in.ts';

/** The name under which its script hands it over. */
export const DOCX_MAKER = 'notes-docx';

export type DocxMaker = (handIn: HandIn) => Promise<Blob>;

/** Loads it. Throws when it cannot be loaded. */
export async function docxMaker(place: ScriptPlace, href: string): Promise<DocxMaker> {
  return (await handedOver(place, DOCX_MAKER, href)) as DocxMaker;
}
