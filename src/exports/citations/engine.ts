/** The citation processor (citeproc-js), with one engine for each style, made when first asked for. */
import { CSL, type Engine } from 'citeproc-plus/dist/index.js';
import type { Reference } from './reference.ts';
import { LANGUAGE, readStyles } from './styles.ts';

/** A work as the processor takes it; these styles still know an event by the name that CSL 1.0.1 gave it. */
export type Item = Reference & { readonly event?: string };

/** Sets works in one style of CSL, as HTML. */
export interface Processor {
  /** The work in a footnote, or in brackets in the text; with the number of a paragraph in it, where one is given. */
  readonly cited: (item: Item, paragraph?: string) => string;
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
  return new Map(
    [...styles].map(([csl, style]) => {
      const works = new Map<string, Item>();
      const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => works.get(id) ?? {} };
      return [csl, processorOf(new plus.citeproc.Engine(system, style, LANGUAGE), works)];
    }),
  );
}

/** The engine keeps what it has read under an id, so each work comes under a new one, alone: nothing is told apart from another. */
function processorOf(engine: Engine, works: Map<string, Item>): Processor {
  let count = 0;
  const take = (item: Item): string => {
    const id = `work-${++count}`;
    works.clear();
    works.set(id, { ...item, id });
    engine.updateItems([id]);
    return id;
  };
  return {
    cited: (item, paragraph) =>
      engine.makeCitationCluster([
        { id: take(item), ...(paragraph !== undefined && { locator: paragraph, label: 'paragraph' }) },
      ]),
    listed: (item) => {
      take(item);
      const list = engine.makeBibliography();
      return (list && list[1][0]) || '';
    },
  };
}
