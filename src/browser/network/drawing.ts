/** The drawing on the page: what of it is shown, and what in it is marked. */
import type { Box } from '../../diagrams/network/box.ts';
import type { NetworkData, TieData } from '../../diagrams/network/data.ts';
import { drawnLines, type DrawnLines, type TieToDraw } from '../../diagrams/network/drawn.ts';
import { toDraw, type Shown } from './ties.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What is marked: entries on which the reader has hit, those near them, and the lines between. */
export interface Marking {
  readonly chosen: readonly number[];
  readonly near: readonly number[];
  readonly ties: readonly TieData[];
}

export class Drawing {
  readonly labels: readonly SVGAElement[];
  readonly svg: SVGSVGElement;
  private readonly boxes: readonly Box[];
  private readonly isMutual: (type: number) => boolean;
  private readonly paths: readonly SVGPathElement[];
  private readonly marks = document.createElementNS(SVG, 'g');
  private marked: readonly SVGAElement[] = [];

  constructor(svg: SVGSVGElement, { types }: Pick<NetworkData, 'types'>) {
    this.svg = svg;
    this.labels = [...svg.querySelectorAll<SVGAElement>('.labels a')];
    this.boxes = this.labels.map(boxOf);
    this.paths = [...svg.querySelectorAll<SVGPathElement>('.lines path')];
    this.isMutual = (type) => types[type]?.[1] ?? false;
    this.marks.setAttribute('class', 'lines marks');
    this.marks.setAttribute('fill', 'none');
    this.marks.setAttribute('aria-hidden', 'true');
    svg.querySelector('.labels')?.before(this.marks);
  }

  /** The number of the entry whose label an event came from. */
  numberAt({ target }: Event): number | undefined {
    const label = target instanceof Element ? target.closest('.labels a') : null;
    const number = label === null ? -1 : this.labels.indexOf(label as SVGAElement);
    return number === -1 ? undefined : number;
  }

  /** Shows these entries and the lines of these ties alone. @param all whether every shared paragraph has a line */
  show({ isShown, ties }: Shown, all: boolean): void {
    for (const [number, label] of this.labels.entries()) label.classList.toggle('off', isShown[number] === false);
    const lines = this.linesOf(ties.map((tie) => toDraw(tie, all)));
    for (const path of this.paths) path.setAttribute('d', pathOf(lines, path));
  }

  /** Marks these, and nothing else. */
  mark(marking: Marking | undefined): void {
    for (const label of this.marked) label.classList.remove('chosen', 'near');
    const { chosen = [], near = [], ties = [] } = marking ?? {};
    for (const [name, numbers] of [
      ['chosen', chosen],
      ['near', near],
    ] as const)
      for (const number of numbers) this.labels[number]?.classList.add(name);
    this.marked = [...chosen, ...near].flatMap((number) => this.labels[number] ?? []);
    this.svg.classList.toggle('marking', marking !== undefined);
    const lines = this.linesOf(ties.map((tie) => toDraw(tie, true)));
    this.marks.replaceChildren(...this.paths.flatMap((path) => markOf(path, pathOf(lines, path)) ?? []));
  }

  private linesOf(ties: readonly TieToDraw[]): DrawnLines {
    return drawnLines(this.boxes, ties, this.isMutual);
  }
}

/** The path that stands for the same as an element does. */
function pathOf({ stated, together }: DrawnLines, { dataset, classList }: SVGPathElement): string {
  const ofType = stated.get(Number(dataset['type']));
  if (classList.contains('together')) return together.get(Number(dataset['paragraphs'])) ?? '';
  return (classList.contains('heads') ? ofType?.heads : ofType?.lines) ?? '';
}

/** A line that looks as another does, elsewhere. */
function markOf(path: SVGPathElement, lines: string): SVGPathElement | undefined {
  if (lines === '') return undefined;
  const mark = document.createElementNS(SVG, 'path');
  for (const { name, value } of path.attributes) mark.setAttribute(name, value);
  mark.setAttribute('d', lines);
  return mark;
}

function boxOf(label: SVGAElement): Box {
  const rect = label.querySelector('rect');
  const get = (name: string) => Number(rect?.getAttribute(name));
  const [width, height] = [get('width'), get('height')];
  return { x: get('x') + width / 2, y: get('y') + height / 2, width, height };
}
