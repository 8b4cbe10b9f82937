/** A box to tick for each reading, how many are ticked, and a way to clear them that can be undone. */
import { button, element } from '../dom.ts';
import type { KeptTicks } from './kept.ts';
import { ownKeys, progressWords } from './ticks.ts';

const NOT_KEPT = 'This browser does not let the page keep ticks: they last until you leave it.';

export class Progress {
  private readonly ticks: KeptTicks;
  private readonly boxes: ReadonlyMap<string, HTMLInputElement>;
  private readonly told = element('p', { role: 'status' });
  private readonly warned = element('p', { class: 'not-kept', role: 'status' });
  private readonly clear = button('Clear ticks', () => this.clearOrUndo());
  /** What was cleared, as long as that can be undone. */
  private cleared: ReadonlySet<string> | undefined;

  /** @param readings the items of the list, each with its key */
  constructor(readings: readonly HTMLElement[], ticks: KeptTicks) {
    this.ticks = ticks;
    const keys = ownKeys(readings.map(({ dataset }) => dataset['reading'] ?? ''));
    this.boxes = new Map(readings.map((reading, index) => this.boxed(reading, keys[index] ?? '')));
  }

  /** Tells it in a place, and in every other tab that has the list. */
  show(place: HTMLElement): void {
    this.paint();
    place.replaceChildren(this.told, this.clear, this.warned);
    addEventListener('storage', () => this.paint());
  }

  /** Puts a box before a reading, named by what it is for. */
  private boxed(reading: HTMLElement, key: string): [string, HTMLInputElement] {
    const title = reading.querySelector('a')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
    const box = element('input', { type: 'checkbox', 'aria-label': `Read: ${title}` });
    box.addEventListener('change', () => this.tick(key, box.checked));
    reading.prepend(element('label', { class: 'tick' }, box));
    return [key, box];
  }

  private tick(key: string, isRead: boolean): void {
    this.cleared = undefined;
    const ticked = this.ticks.read();
    if (isRead) ticked.add(key);
    else ticked.delete(key);
    this.keep(ticked);
  }

  private clearOrUndo(): void {
    const before = this.cleared;
    this.cleared = before === undefined ? this.ticks.read() : undefined;
    this.keep(before ?? new Set());
  }

  private keep(ticked: ReadonlySet<string>): void {
    const isKept = this.ticks.write(ticked);
    if (!isKept && this.warned.textContent === '') this.warned.textContent = NOT_KEPT;
    this.paint();
  }

  private paint(): void {
    const ticked = this.ticks.read();
    const keys = [...this.boxes.keys()];
    for (const [key, box] of this.boxes) box.checked = ticked.has(key);
    this.told.textContent = progressWords(keys, ticked);
    this.clear.textContent = this.cleared === undefined ? 'Clear ticks' : 'Undo clearing';
    this.clear.hidden = this.cleared === undefined && !keys.some((key) => ticked.has(key));
  }
}
