/** The texts that stand in fields of one file: rendered one after another, with one numbering of sources for all. */
import type { Collection } from '../markdown/collection.ts';
import { renderProse } from '../markdown/prose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceId } from '../model/ids.ts';
import type { ProseHtml } from './library.ts';
import type { Written } from './read-file.ts';

type Path = readonly PropertyKey[];

export class CitingProse {
  /** What is wrong in the texts so far. */
  readonly diagnostics: Diagnostic[] = [];
  private readonly of: Written<{ readonly file: string }>;
  private readonly collection: Collection;
  private cited: readonly SourceId[];

  /** @param sources those that come first, whether or not a text cites them */
  constructor(of: Written<{ readonly file: string }>, collection: Collection, sources: readonly SourceId[]) {
    this.of = of;
    this.collection = collection;
    this.cited = sources;
  }

  /** Every source so far, in the order of the numbers. */
  get cites(): readonly SourceId[] {
    return this.cited;
  }

  /** Renders the text of a field. */
  render(text: string, path: Path): ProseHtml {
    const prose = renderProse(text, this.of.data.file, this.collection, { sources: this.cited });
    this.diagnostics.push(...prose.diagnostics.map((found) => ({ ...found, ...this.of.place(path) })));
    const { html, glance, text: words, blockQuotations, sources } = prose.value;
    this.cited = sources;
    return { html, glance, text: words, blockQuotations };
  }

  /** The same for a field that may be missing. */
  renderAny(text: string | undefined, path: Path): ProseHtml | undefined {
    return text === undefined ? undefined : this.render(text, path);
  }
}
