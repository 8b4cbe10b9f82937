/** What the files of the interface have in common. */
import { z } from 'zod';

export const address = z.url().describe('a whole address, on the published site or elsewhere');
export const file = z.string().describe('another file of the interface, relative to this one');
export const count = z.int().nonnegative();
export const schemaRef = z.string().describe('the schema of this file, relative to it');

export const id = (of: string) => z.string().min(1).describe(`the id of ${of}`);
export const ids = (of: string) => z.array(z.string()).describe(`ids of ${of}`);
export const entry = id('an entry');
export const opEd = id('an op-ed');
export const claim = id('a claim');
export const sources = ids('sources, as bibliography.json has them');

const day = z.iso.date();

export const date = z
  .object({
    edtf: z.string().describe('in EDTF (ISO 8601-2), which tells what is approximate, uncertain or open'),
    from: day.describe('the first day that it can mean'),
    to: day.optional().describe('the last; missing where it is still open'),
    words: z.string().describe('in English'),
  })
  .describe('a date as exactly as it is known');

export const prose = z
  .object({
    text: z.string().describe('without markup; citations stand as [@id], with ids of bibliography.json'),
    html: z.string().describe('the same as HTML, links with whole addresses, citations as numbers'),
  })
  .describe('a text with and without markup');

/** When something came into the collection, when it last changed, and what was put right in it. */
export const history = {
  added: day.optional(),
  modified: day.optional().describe('the day of the last change that is known'),
  corrections: z.array(z.object({ date: day, what: z.string() })),
};

export const dated = {
  what: z.string().describe('what happened: “signed”, “born”'),
  when: date,
  where: z.string().optional(),
};

/** A range in the text of a block. */
export const range = {
  start: count.describe('in the text of the block, in UTF-16 units'),
  end: count.describe('behind its last unit'),
  exact: z.string().min(1).describe('the words there'),
};

/** A schema of a list in pages: what grows with the collection is cut. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.object({ $schema: schemaRef, ...paging, items: z.array(item) });
}

export const paging = {
  page: count.min(1).describe('which page of the list this is, from 1'),
  pages: count.min(1),
  total: count.describe('items on all pages'),
  next: file.optional().describe('the next page; missing on the last'),
};
