/** A record of the bibliography, in CSL-JSON (Citation Style Language 1.0.2). Unknown CSL fields are kept. */
import { z } from 'zod';
import { sourceId } from './ids.ts';
import { required } from './required.ts';

const name = z.union([
  z.object({ family: required, given: z.string().optional() }).loose(),
  z.object({ literal: required }).loose(),
]);

/** A year, a month of it, a day of that: as many as are known. */
const dateParts = z
  .array(z.number().int())
  .min(1)
  .max(3)
  .refine(isInCalendar, {
    error: ({ input }) => `[${String(input)}] is not in the calendar`,
    params: { code: 'bad-date', mend: 'Write [[1955]], [[1955, 12]] or [[1955, 12, 1]].' },
  });

const cslDate = z.object({
  'date-parts': z.array(dateParts).min(1).max(2).optional(),
  circa: z.union([z.boolean(), z.number(), z.string()]).optional(),
  literal: z.string().optional(),
});

export const source = z
  .object({
    id: sourceId,
    type: required,
    title: required,
    author: z.array(name).optional(),
    editor: z.array(name).optional(),
    'container-title': required.optional(),
    publisher: required.optional(),
    volume: z.union([z.string(), z.number()]).optional(),
    issue: z.union([z.string(), z.number()]).optional(),
    page: z.string().optional(),
    issued: cslDate.optional(),
    accessed: cslDate.optional(),
    URL: z.url({ protocol: /^https?$/ }).optional(),
    note: z.string().optional(),
  })
  .loose();

export type Source = z.infer<typeof source>;
export const bibliography = z.array(source);

/** Whether there is such a year (of four digits at most), month or day. */
function isInCalendar([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.abs(year) <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** “Mearsheimer 2014”: how a source is called where there is room for little. */
export function shortReference(record: Source): string {
  const [first, ...others] = record.author ?? [];
  const who =
    first === undefined ? shortTitle(record) : 'literal' in first ? String(first.literal) : String(first.family);
  const year = record.issued?.['date-parts']?.[0]?.[0];
  return `${who}${others.length > 0 ? ' et al.' : ''} ${year ?? 'n.d.'}`;
}

/** What stands for an author where there is none: the publication, else the first words of the title. */
function shortTitle(record: Source): string {
  if (record['container-title'] !== undefined) return record['container-title'];
  const words = record.title.split(' ');
  return words.length > 5 ? `${words.slice(0, 4).join(' ')} …` : record.title;
}

interface Dated {
  readonly 'date-parts'?: readonly (readonly number[])[] | undefined;
  readonly circa?: boolean | number | string | undefined;
}

/** A date of CSL-JSON in EDTF, “2016~”, “1986-10-11/1986-10-12”; nothing where only words are known, or none. */
export function edtf({ 'date-parts': ends, circa }: Dated = {}): string | undefined {
  const isAbout = circa !== undefined && circa !== false;
  return ends
    ?.map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'))
    .map((end) => (isAbout ? `${end}~` : end))
    .join('/');
}
