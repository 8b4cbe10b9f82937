/** The typed relations between entries, and how each reads from either end. */
import type { Kind } from './kinds.ts';

interface RelationWords {
  readonly reads: string;
  readonly reverse: string;
  /** Kinds that may stand at the start; absent: any. */
  readonly from?: readonly Kind[];
  readonly to?: readonly Kind[];
}

export const relationTypes = {
  signatory: { reads: 'signed', reverse: 'signed by', from: ['people', 'organizations'], to: ['treaties'] },
  party: { reads: 'party to', reverse: 'parties', from: ['organizations'], to: ['treaties'] },
  participant: {
    reads: 'took part in',
    reverse: 'participants',
    from: ['people', 'organizations'],
    to: ['events', 'organizations'],
  },
  member: { reads: 'member of', reverse: 'members', from: ['people', 'organizations'], to: ['organizations'] },
  leader: { reads: 'led', reverse: 'led by', from: ['people'], to: ['organizations'] },
  author: { reads: 'set out', reverse: 'set out by', from: ['people'], to: ['treaties', 'concepts', 'events'] },
  'part-of': { reads: 'part of', reverse: 'includes' },
  follows: { reads: 'follows', reverse: 'followed by' },
  'established-by': {
    reads: 'established by',
    reverse: 'established',
    from: ['organizations'],
    to: ['treaties', 'events'],
  },
  concerns: { reads: 'concerns', reverse: 'subject of' },
  contrasts: { reads: 'contrasts with', reverse: 'contrasts with' },
  related: { reads: 'see also', reverse: 'see also' },
} as const satisfies Record<string, RelationWords>;

export type RelationType = keyof typeof relationTypes;

export const relationTypeNames = Object.keys(relationTypes) as [RelationType, ...RelationType[]];

/** Whether a relation of `type` may lead from one kind to another. */
export function mayRelate(type: RelationType, from: Kind, to: Kind): boolean {
  const words: RelationWords = relationTypes[type];
  return (words.from?.includes(from) ?? true) && (words.to?.includes(to) ?? true);
}
