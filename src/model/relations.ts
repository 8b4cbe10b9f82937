/** The typed relations between entries that a collection has, and how each reads from either end. */
import { z } from 'zod';
import { kindName, type Kind } from './kinds.ts';
import { required } from './required.ts';

export const relationData = z.strictObject({
  reads: required,
  /** How it reads from the other end. */
  reverse: required,
  /** Kinds that may stand at the start; absent: any. */
  from: z.array(kindName).optional(),
  to: z.array(kindName).optional(),
  /** Whether who stands at the start must have been alive at the date of what stands at the end. */
  lifetime: z.boolean().default(false),
  /** Whether what stands at the start comes later in time; dates that say otherwise are then reported. */
  later: z.boolean().default(false),
});

export type RelationData = z.infer<typeof relationData>;

/** Whether such a relation may lead from one kind to another. */
export function mayRelate({ from, to }: RelationData, start: Kind, end: Kind): boolean {
  return (from?.includes(start) ?? true) && (to?.includes(end) ?? true);
}
