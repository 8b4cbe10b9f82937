/** Answers what a reader asks of the network: on the drawing, beside it, and in the tables. */
import type { NetworkData } from '../../diagrams/network/data.ts';
import type { Drawing, Marking } from './drawing.ts';
import type { Frame } from './frame.ts';
import type { Panel } from './panel.ts';
import type { NetworkState } from './state.ts';
import { otherEnd, pathBetween, shownOf, tiesAt, type Shown } from './ties.ts';
import { pathWords, shownWords, tiedWords } from './words.ts';

export interface ExplorerParts {
  readonly drawing: Drawing;
  readonly frame: Frame;
  readonly panel: Panel;
  /** The rows of the tables, in the order of the entries. */
  readonly rows: readonly HTMLElement[];
  readonly tell: (words: string) => void;
}

interface Answer {
  readonly marking: Marking | undefined;
  readonly words: string;
}

export class Explorer {
  private readonly data: NetworkData;
  private readonly parts: ExplorerParts;
  private readonly numbers: ReadonlyMap<string, number>;
  private shown: Shown;
  private asked: Marking | undefined;
  private filter = '';

  constructor(data: NetworkData, parts: ExplorerParts) {
    this.data = data;
    this.parts = parts;
    this.numbers = new Map(data.entries.map(([id], number) => [id, number]));
    this.shown = { isShown: data.entries.map(() => true), ties: data.ties };
  }

  /** Shows what is asked. */
  answer(state: NetworkState): void {
    const { tell, panel, drawing, frame } = this.parts;
    this.filterBy(state);
    panel.clear();
    const { marking, words } = this.answerTo(state);
    this.asked = marking;
    drawing.mark(marking);
    frame.reveal((marking?.chosen ?? []).flatMap((number) => drawing.labels[number] ?? []));
    tell(words);
  }

  /** Marks an entry as long as it is pointed at; then what was asked for is marked again. */
  glance(entry: number | undefined): void {
    this.parts.drawing.mark(entry === undefined ? this.asked : this.around(entry));
  }

  private answerTo(state: NetworkState): Answer {
    const [entry, from, to] = [state.entry, state.from, state.to].map((id) => this.numbers.get(id));
    if (from !== undefined && to !== undefined) return this.path(from, to);
    if (entry !== undefined) return this.entry(entry);
    return { marking: undefined, words: this.filter === '' ? '' : this.shownWords() };
  }

  private entry(number: number): Answer {
    const marking = this.around(number);
    this.parts.panel.showEntry(number);
    return { marking, words: tiedWords(this.name(number), marking.near.length) };
  }

  private path(from: number, to: number): Answer {
    const ties = pathBetween(this.shown.ties, from, to);
    const between = (ties ?? []).flatMap(([a, b]) => [a, b]).filter((number) => number !== from && number !== to);
    if (ties !== undefined && ties.length > 0) this.parts.panel.showPath(from, ties);
    return {
      marking: { chosen: [from, to], near: [...new Set(between)], ties: ties ?? [] },
      words: pathWords(this.name(from), this.name(to), ties?.length),
    };
  }

  private around(entry: number): Marking {
    const ties = tiesAt(this.shown.ties, entry);
    return { chosen: [entry], near: ties.map((tie) => otherEnd(tie, entry)), ties };
  }

  private filterBy({ opEd, kind, lines }: NetworkState): void {
    const filter = opEd === '' && kind === '' && lines === 'strongest' ? '' : `${opEd} ${kind} ${lines}`;
    if (filter === this.filter) return;
    this.filter = filter;
    this.shown = shownOf(this.data, { opEd, kind, lines });
    this.parts.drawing.show(this.shown, lines === 'all');
    // The drawing answers first: it shall not wait for tables that may be long.
    requestAnimationFrame(() => requestAnimationFrame(() => this.showRows()));
  }

  private showRows(): void {
    for (const [number, row] of this.parts.rows.entries()) row.hidden = this.shown.isShown[number] === false;
  }

  private shownWords(): string {
    const { isShown, ties } = this.shown;
    return shownWords(isShown.filter(Boolean).length, isShown.length, ties.length);
  }

  private name(number: number): string {
    return this.data.entries[number]?.[1] ?? '';
  }
}
