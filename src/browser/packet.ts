/** Lays a packet out on pages, to be printed as a PDF: pagedjs makes the pages, each of which ends where it has room for its notes. */
import { Previewer } from 'pagedjs';
import type { PacketOrder, PacketPages, PacketPaper } from '../model/packet.ts';
import sheet from '../styles/packet.css';
import { faultsIn } from './packet/check.ts';
import { settleForPdf } from './packet/settle.ts';
import { measure, type Measured } from './packet/measure.ts';
import pagedSheet from './packet/paged.css';
import { planPages, TooHigh, type Room } from './packet/plan.ts';
import { tearAt } from './packet/tear.ts';

declare global {
  interface Window {
    layOutPacket: (order: PacketOrder) => Promise<PacketPages>;
  }
}

window.layOutPacket = layOut;

/** Puts the page’s packet on pages, in place of everything else. */
async function layOut({ paper, fonts, path }: PacketOrder): Promise<PacketPages> {
  const packet = document.querySelector<HTMLElement>('[data-packet]');
  if (packet === null) throw new Error('The page has no packet.');
  settleForPdf(packet, packet.dataset['address'] && new URL(packet.dataset['address']).origin, path);
  clearPage(packet.dataset['title'] ?? '');
  addSheet(fonts + sheet + pagedSheet + sizes(paper));
  await Promise.all([...document.fonts].map((font) => font.load()));
  addNumbers(packet);
  const notes = takeNotes(packet);
  for (const heading of packet.querySelectorAll<HTMLElement>('h2, h3'))
    heading.dataset['place'] ??= heading.textContent;
  const calls = [...packet.querySelectorAll('a.call')].map(({ id }) => id);
  const planned = plan(packet, notes, paper);
  const source = document.createDocumentFragment();
  source.append(packet);
  await new Previewer().preview(source, [{ page: pageRules(paper, packet.dataset['short'] ?? '') }], document.body);
  const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
  pages.forEach((page) => finishPage(page, notes));
  fillNumbers(pages);
  return { pages: pages.length, faults: faultsIn(pages, calls, planned) };
}

/** Leaves nothing of the page but its language and a title. */
function clearPage(title: string): void {
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.title = title;
}

function addSheet(text: string): void {
  const style = document.createElement('style');
  style.dataset['pagedjsIgnore'] = '';
  style.textContent = text;
  document.head.append(style);
}

const mm = (value: number): string => `${value}mm`;

function sizes({ text, notes, calls, width, margins: [, right, , left] }: PacketPaper): string {
  return `:root { --text: ${text}pt; --notes: ${notes}pt; --calls: ${calls}pt; --measure: ${mm(width - left - right)}; }`;
}

/** What pagedjs reads: the paper, running heads, and the page’s number. */
function pageRules({ width, height, margins }: PacketPaper, list: string): string {
  return `@page {
  size: ${mm(width)} ${mm(height)};
  margin: ${margins.map(mm).join(' ')};
  @top-left { content: ${quoted(list)}; }
  @top-right { content: string(place); }
  @bottom-center { content: counter(page); }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
  @bottom-center { content: none; }
}
h2, h3 { string-set: place attr(data-place); }`;
}

/** A text as CSS writes it. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

type Notes = ReadonlyMap<string, HTMLElement>;

/** Takes the notes out of the text; gives each by what its call says. */
function takeNotes(packet: HTMLElement): Notes {
  const notes = [...packet.querySelectorAll<HTMLElement>('.packet-note')];
  packet.querySelectorAll('.packet-notes').forEach((group) => group.remove());
  return new Map(notes.map((note) => [`#${note.id}`, note]));
}

const noteOf = (notes: Notes, call: Element): HTMLElement => {
  const note = notes.get(call.getAttribute('href') ?? '');
  if (note === undefined) throw new Error(`A call leads to no note: ${call.id}.`);
  return note;
};

/** In CSS pixels: what is rounded when pages are laid out. */
const SPARE = 3;

/** Measures the packet in one column, decides on the ends of pages and marks them; gives how many there are. */
function plan(packet: HTMLElement, notes: Notes, { height, margins: [top, , bottom] }: PacketPaper): number {
  const stage = document.createElement('div');
  stage.className = 'packet-stage';
  const foot = footOf([...notes.values()]);
  stage.append(packet, foot);
  document.body.append(stage);
  const gap =
    foot.getBoundingClientRect().height -
    [...notes.values()].reduce((sum, note) => sum + note.getBoundingClientRect().height, 0);
  const room = ((height - top - bottom) * 96) / 25.4 - SPARE;
  const pieces = measure(packet, room, (call) => noteOf(notes, call).getBoundingClientRect().height);
  const starts = planOrTell(pieces, { height: room, gap });
  tearAt(starts.slice(1).flatMap((start) => pieces[start] ?? []));
  stage.remove();
  return starts.length;
}

/** The pages; throws in words what no page has room for. */
function planOrTell(pieces: readonly Measured[], room: Room): number[] {
  try {
    return planPages(pieces, room);
  } catch (error) {
    if (!(error instanceof TooHigh)) throw error;
    const text = pieces[error.piece]?.element.textContent.trim().slice(0, 40) ?? '';
    throw new Error(`“${text} …”, with the notes on one line of it, is higher than a page`, { cause: error });
  }
}

/** Notes as they stand at the foot of a page. */
function footOf(notes: readonly HTMLElement[]): HTMLElement {
  const foot = document.createElement('div');
  foot.className = 'packet packet-foot';
  foot.append(...notes);
  return foot;
}

/** Puts the notes to the foot of the page that calls them; running heads are not part of the text. */
function finishPage(page: HTMLElement, notes: Notes): void {
  const called = [...page.querySelectorAll('a.call')].map((call) => noteOf(notes, call));
  if (called.length > 0) page.querySelector('.pagedjs_area')?.append(footOf(called));
  page.querySelectorAll('.pagedjs_margin').forEach((margin) => margin.setAttribute('aria-hidden', 'true'));
}

/** As wide as any number of a page. */
const SOME_PAGE = '888';

/** Makes room for the number of the page behind each reference within the packet. */
function addNumbers(packet: HTMLElement): void {
  for (const link of packet.querySelectorAll('a.packet-to')) {
    const number = document.createElement('span');
    number.className = 'packet-page';
    number.textContent = link.closest('.packet-contents') === null ? `(page ${SOME_PAGE})` : SOME_PAGE;
    link.append(' ', number);
  }
}

/** Tells on which page that is to which references lead. */
function fillNumbers(pages: readonly HTMLElement[]): void {
  for (const number of document.querySelectorAll('.packet-page')) {
    const target = document.getElementById(number.closest('a')?.hash.slice(1) ?? '');
    const page = pages.findIndex((each) => each.contains(target)) + 1;
    const inContents = number.closest('.packet-contents') !== null;
    number.textContent = inContents ? String(page) : `(page ${page})`;
  }
}
