/** An op-ed's margin glosses: its mentions that have one, each with the text that the op-ed gives it. */
import type { AnnotatedBlock } from '../markdown/annotate.ts';
import type { Collection } from '../markdown/collection.ts';
import type { WrittenGloss } from '../markdown/blocks.ts';
import { refuseCitations, unknownSource } from '../markdown/citations.ts';
import { toHtml } from '../markdown/html.ts';
import { unknownEntry } from '../markdown/marks.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { SourceId } from '../model/ids.ts';
import type { EntryGloss } from './library.ts';

/** The glosses in the order of the text, and what is wrong with those written. */
export function joinGlosses(
  blocks: readonly AnnotatedBlock[],
  written: readonly WrittenGloss[],
  collection: Collection,
): Checked<EntryGloss[]> {
  const value = glossesOf(blocks, written);
  const known = written.filter((gloss) => collection.entries.has(gloss.of));
  const cited = written.flatMap((gloss) => refuseCitations(gloss.body, gloss.place.file));
  return { value, diagnostics: [...unknownReferences(written, collection), ...strayGlosses(known, value), ...cited] };
}

/** The margin glosses of a text; each takes the next text that was written for its entry. */
export function glossesOf(blocks: readonly AnnotatedBlock[], written: readonly WrittenGloss[]): EntryGloss[] {
  const left = [...written];
  return blocks.flatMap((block) =>
    block.mentions.flatMap((mention): EntryGloss[] => {
      if (mention.gloss === undefined) return [];
      const index = left.findIndex((gloss) => gloss.of === mention.entry);
      const [own] = index === -1 ? [] : left.splice(index, 1);
      return [
        {
          id: mention.gloss,
          entry: mention.entry,
          block: block.id,
          lemma: block.text.slice(mention.start, mention.end),
          here: own && toHtml(own.body),
          place: own?.place,
          sources: (own?.sources ?? []) as SourceId[],
        },
      ];
    }),
  );
}

/** The entry and the sources that a gloss names and that are not there. */
function unknownReferences(written: readonly WrittenGloss[], { entries, sources }: Collection): Diagnostic[] {
  return written.flatMap(({ of, sources: cited, place }) => [
    ...(of === '' || entries.has(of) ? [] : [unknownEntry(of, place)]),
    ...cited
      .filter((id) => !sources.has(id))
      .map((id) => unknownSource(id, { position: { start: place } }, place.file)),
  ]);
}

/** Glosses for entries that the op-ed never mentions, or has explained already wherever the margin does. */
function strayGlosses(written: readonly WrittenGloss[], glosses: readonly EntryGloss[]): Diagnostic[] {
  return written.flatMap(({ of, place }, index): Diagnostic[] => {
    const inMargin = glosses.filter((gloss) => gloss.entry === of).length;
    const earlier = written.slice(0, index).filter((gloss) => gloss.of === of).length;
    if (earlier < inMargin) return [];
    return [{ code: 'misplaced-component', ...(inMargin === 0 ? neverMentioned(of) : oneTooMany(of)), ...place }];
  });
}

const neverMentioned = (of: string): Pick<Diagnostic, 'message' | 'mend'> => ({
  message: `The op-ed never mentions “${of}”, which this gloss explains.`,
  mend: `Write <Mention of="${of}">…</Mention> where it is meant, or remove the gloss.`,
});

const oneTooMany = (of: string): Pick<Diagnostic, 'message' | 'mend'> => ({
  message: `The margin has no place for another gloss on “${of}”.`,
  mend: `Join the glosses, or ask for a place with <Mention of="${of}" gloss>…</Mention>.`,
});
