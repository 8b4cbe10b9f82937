/** A made op-ed on canals for tests: what its digest knows of it, and a copy as it should be. */
import { entryId, opEdSlug, type EntryId, type GlossId } from '../../model/ids.ts';
import type { OpEdAnchors, Placeable, RepairedCopy } from '../types.ts';

const paragraphs = [
  'When the old canal closed in 1894, the people of Ashby blamed the Great Western Railway and nobody else.',
  'They were wrong. James Brindley had warned of the narrow locks; nobody listened, and the boats grew wider.',
  'A town that lives by water must dredge it, year after year, whether the tolls allow it or not.',
  'Brindley’s narrow locks could have been widened for the price of a single bridge, the engineers reckoned.',
];

/** A copy of these paragraphs. */
export function copyOf(texts: readonly string[] = paragraphs, captions: readonly string[] = []): RepairedCopy {
  return {
    format: 'txt',
    title: undefined,
    paragraphs: texts.map((text, index) => ({
      text,
      where: { unit: 'line', number: index + 1 },
      supplied: [],
      flags: [],
    })),
    apart: captions.map((text) => ({ kind: 'caption', text, where: { unit: 'line', number: 9 }, credit: 'A. MAKER' })),
    steps: [],
  };
}

export const canal = {
  paragraphs,
  brindley: entryId.parse('james-brindley'),
  railway: entryId.parse('railway'),
};

export function placeable(id: string, block: string, exact: string, entry?: EntryId): Placeable {
  return { id: id as GlossId, block, exact, ...(entry && { entry }) };
}

/** What is known of the op-ed. */
export function anchorsWith(placeables: readonly Placeable[]): OpEdAnchors {
  return {
    slug: opEdSlug.parse('canal'),
    title: 'The Canal',
    paragraphs: paragraphs.length,
    placeables,
    quotations: [
      { block: 'p1', exact: 'closed in 1894' },
      { block: 'p1', exact: 'nobody else' },
      { block: 'p2', exact: 'the boats grew wider' },
      { block: 'p2', exact: 'nobody listened' },
      { block: 'p4', exact: 'a single bridge' },
    ],
    ours: ['the waterway was abandoned', 'its traffic ceased', 'costs of dredging'],
    names: [
      { id: canal.brindley, text: 'James Brindley' },
      { id: canal.brindley, text: 'Brindley', case: 'initial', role: 'family' },
      { id: canal.railway, text: 'Great Western Railway' },
    ],
  };
}
