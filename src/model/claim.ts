/** Claims: statements in op-eds that specialists dispute, or that the sources show to be wrong. */
import { z } from 'zod';
import { entryId, opEdSlug, sourceId, type ClaimId } from './ids.ts';

const position = z.strictObject({
  label: z.string().min(1),
  statement: z.string().min(1),
  holders: z.array(z.string()).min(1, 'a position names who holds it'),
  sources: z.array(sourceId).min(1, 'a position cites at least one source'),
});

const made = z.strictObject({ opEd: opEdSlug, paragraph: z.number().int().positive().optional(), quote: z.string() });

const shared = {
  title: z.string().min(1),
  statement: z.string().min(1),
  made: z.array(made).default([]),
  agreed: z.string().optional(),
  sources: z.array(sourceId).min(1, 'a claim cites at least one source'),
  concerns: z.array(entryId).default([]),
  checked: z.iso.date('“checked” is a day, YYYY-MM-DD'),
};

export const claimData = z.discriminatedUnion('kind', [
  z.strictObject({
    ...shared,
    kind: z.literal('disputed'),
    positions: z.array(position).min(2, 'a disputed claim has two or more held positions'),
    shown: z.string().optional(),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('in-error'),
    positions: z.array(position).default([]),
    shown: z.string().min(1, 'a claim in error says what the sources show instead'),
  }),
]);

export type Position = z.infer<typeof position>;

export type Claim = z.infer<typeof claimData> & { readonly id: ClaimId; readonly file: string };
