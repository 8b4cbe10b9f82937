/** A repaired copy and a collection in; what is known of it and its page out. Nothing is written here. */
import type { Dictionary } from '../anchoring/names.ts';
import { openCopy, recognize } from '../copies/place/open-copy.ts';
import type { OpEdAnchors, RepairedCopy } from '../copies/types.ts';
import type { EntryId } from '../model/ids.ts';
import { layOut } from './layout.ts';
import { mentionedIn } from './mentions.ts';
import { copyPage, otherPage, titleOf, type Page, type Stated } from './page.ts';
import type { Findings } from './report.ts';

/** What of a collection an import needs. */
export interface Known {
  readonly anchors: readonly OpEdAnchors[];
  readonly dictionary: Dictionary<EntryId>;
}

export interface Prepared extends Findings {
  readonly page: Page;
}

interface Source {
  /** The file's name, without a path. */
  readonly file: string;
  /** What the person says of a text that is none of the collection's. */
  readonly stated: Partial<Stated>;
  /** What the text is called when nothing tells its title. */
  readonly name: string;
  /** Whether a text that is none of the collection's becomes an op-ed of it. */
  readonly asOpEd: boolean;
}

/**
 * Prepares the page of a copy.
 * @param of the op-ed that the person says it is of
 */
export function prepare(copy: RepairedCopy, known: Known, source: Source, of?: OpEdAnchors): Prepared {
  const anchors = of ?? recognize(copy, known.anchors);
  return anchors === undefined ? prepareOther(copy, known, source) : prepareCopy(copy, anchors, source);
}

function prepareCopy(copy: RepairedCopy, anchors: OpEdAnchors, { file }: Source): Prepared {
  const opened = openCopy(copy, anchors);
  const layout = layOut(opened, anchors.placeables);
  const page = copyPage(opened, layout, anchors, file);
  const { alignment } = opened;
  return { copy, title: titleOf(copy) ?? anchors.title, opEd: anchors.slug, alignment, layout, ambiguous: [], page };
}

function prepareOther(copy: RepairedCopy, { dictionary }: Known, { file, stated, name, asOpEd }: Source): Prepared {
  const { opened, placeables, ambiguous } = mentionedIn(copy, dictionary);
  const layout = layOut(opened, placeables, asOpEd ? 'op-ed' : 'other');
  const page = otherPage(copy, layout, stated, file, name);
  return {
    copy,
    title: String(stated.title ?? titleOf(copy) ?? name),
    alignment: opened.alignment,
    layout,
    ambiguous,
    page,
  };
}
