/** What is told of an entry or a path, beside the drawing. */
import type { NetworkData, TieData } from '../../diagrams/network/data.ts';
import { element, fill, type Child } from '../dom.ts';
import { nothingAsked, writeState } from './state.ts';
import { otherEnd } from './ties.ts';
import { tieSentences, type Part } from './words.ts';

/** The address of the page with an entry chosen. */
const asking = (id: string): string => writeState({ ...nothingAsked, entry: id });

/** Where it leads when it is followed by names within the network. */
const FRAGMENT = /^#entry-/;

export class Panel {
  private readonly box: HTMLElement;
  private readonly data: NetworkData;

  constructor(box: HTMLElement, data: NetworkData) {
    this.box = box;
    this.data = data;
  }

  clear(): void {
    fill(this.box, []);
  }

  /** Tells the ties of an entry as its row does, all of them. */
  showEntry(number: number): void {
    const [id = ''] = this.data.entries[number] ?? [];
    const row = document.querySelector<HTMLTableRowElement>(`#${CSS.escape(`entry-${id}`)}`);
    if (row === null) return;
    const cells = [...row.cells].map((cell) => cell.cloneNode(true).childNodes);
    const [head = [], ...ties] = cells;
    fill(this.box, [element('h2', {}, ...head), ...ties.flatMap((nodes) => [...nodes])]);
    for (const link of this.box.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      if (FRAGMENT.test(href)) link.setAttribute('href', asking(href.replace(FRAGMENT, '')));
    }
  }

  /** Tells a path, tie by tie. @param from the entry at which it begins */
  showPath(from: number, ties: readonly TieData[]): void {
    let at = from;
    const steps = ties.map((tie) => {
      const sentences = tieSentences(this.data, tie, at);
      at = otherEnd(tie, at);
      return element('li', {}, ...sentences.map((parts) => element('p', {}, ...parts.map((part) => this.said(part)))));
    });
    fill(this.box, [element('h2', {}, 'The path'), element('ol', {}, ...steps)]);
  }

  private said(part: Part): Child {
    if (typeof part === 'string') return part;
    if ('relation' in part) return element('i', {}, part.relation);
    if ('entry' in part) {
      const [id = '', name = ''] = this.data.entries[part.entry] ?? [];
      return element('a', { href: asking(id) }, name);
    }
    const [opEd = 0, words = '', href = ''] = this.data.places[part.place] ?? [];
    return element('span', {}, element('a', { href }, words), ' of ', element('cite', {}, this.data.opEds[opEd]?.[1]));
  }
}
