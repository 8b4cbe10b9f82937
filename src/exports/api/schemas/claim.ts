/** Claims with their positions. */
import { z } from 'zod';
import { address, count, history, id, ids, listOf, opEd, prose, sources } from './parts.ts';

const inOpEd = z.object({
  opEd,
  paragraph: count.min(1).optional(),
  quote: z.string().describe('words of the digest'),
});
const position = z.object({ label: z.string(), statement: prose, holders: z.array(z.string()), sources });

const claim = z.object({
  id: id('the claim'),
  url: address.describe('its page'),
  title: z.string(),
  kind: z.enum(['disputed', 'in-error']).describe('whether specialists dispute it, or the sources show it to be wrong'),
  statement: prose,
  made: z.array(inOpEd).describe('where op-eds make it'),
  touched: z.array(inOpEd).describe('where op-eds speak of the matter without making it'),
  agreed: prose.optional().describe('what neither side disputes'),
  positions: z.array(position),
  shown: prose.optional().describe('what the sources show instead'),
  concerns: ids('entries'),
  sources,
  checked: z.iso.date(),
  ...history,
});

export const claimsSchema = listOf(claim).describe(
  'Every claim that is disputed or in error, with its positions and sources.',
);

export type ClaimItem = z.infer<typeof claim>;
