/** What a page remembers of its import, by which a person's changes are known: digests of its text and of its title. */
import { digestOf } from './body.ts';

/** The field `generated`. */
export function generatedOf(body: string, title: string): string {
  return `${digestOf(body)}-${titleDigestOf(title)}`;
}

/** The digests in the field: of the text and of the title; what a person wrote there matches nothing. */
export function digestsIn(generated: unknown): readonly string[] {
  return typeof generated === 'string' ? generated.split('-') : [];
}

/** A digest of a title: 8 hexadecimal digits. */
export function titleDigestOf(title: unknown): string {
  return digestOf(String(title)).slice(0, 8);
}
