/** Claims: statements in op-eds that specialists dispute, or that the sources show to be wrong. */
import { z } from 'zod';
import { history } from './correction.ts';
import { entryId, opEdSlug, sourceId, type ClaimId } from './ids.ts';
import { required } from './required.ts';

const position = z.strictObject({
  label: required,
  statement: required,
  holders: z.array(required).default([]),
  sources: z.array(sourceId).default([]),
});

const made = z.strictObject({ opEd: opEdSlug, paragraph: z.number().int().positive().optional(), quote: required });

export const claimData = z.strictObject({
  ...history,
  title: required,
  /** Whether specialists dispute it, or the sources show it to be wrong. */
  kind: z.enum(['disputed', 'in-error']),
  statement: required,
  made: z.array(made).default([]),
  /** Where other op-eds speak of the same matter without making the claim. */
  touched: z.array(made).default([]),
  /** What neither side disputes. */
  agreed: required.optional(),
  positions: z.array(position).default([]),
  /** What the sources show instead. */
  shown: required.optional(),
  sources: z.array(sourceId).default([]),
  concerns: z.array(entryId).default([]),
  checked: z.iso.date('“checked” is a day, YYYY-MM-DD'),
});

export type Position = z.infer<typeof position>;

export type Claim = z.infer<typeof claimData> & { readonly id: ClaimId; readonly file: string };
