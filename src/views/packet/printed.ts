import type { OpEdSlug } from '../../model/ids.ts';

/** Which paragraphs a packet has already, and where: what several sessions assign is printed once. */
export class Printed {
  private readonly places = new Map<string, string>();

  /** Whether any paragraph of an op-ed is there. */
  has(opEd: OpEdSlug): boolean {
    return [...this.places.keys()].some((key) => key.startsWith(`${opEd} `));
  }

  /** The link to a paragraph, `#s1-r2-p7`. */
  placeOf(opEd: OpEdSlug, paragraph: number): string | undefined {
    return this.places.get(`${opEd} ${paragraph}`);
  }

  /** Where some paragraphs begin that are all there. */
  placeOfAll(opEd: OpEdSlug, paragraphs: readonly number[]): string | undefined {
    const places = paragraphs.map((paragraph) => this.placeOf(opEd, paragraph));
    return places.includes(undefined) ? undefined : places[0];
  }

  /** Notes that a paragraph is there now; the first place stays. */
  note(opEd: OpEdSlug, paragraph: number, place: string): void {
    if (this.placeOf(opEd, paragraph) === undefined) this.places.set(`${opEd} ${paragraph}`, place);
  }
}
