/** What stands where in a page's picture. */

export interface Picture {
  readonly title: string;
  /** What the page is, in a line: “treaty · 2015”. */
  readonly what: string;
  /** What tells the kind apart beside its color. */
  readonly icon: string | undefined;
  readonly color: string;
  readonly site: string;
  readonly collection: string;
}

/** An element as satori takes it: a box with its style. */
export interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
}
export type Style = Readonly<Record<string, string | number>>;

/** The colors of the light page, as src/styles/tokens.css has them; a test holds the two together. */
export const inks = { paper: '#fcfaf5', ink: '#211c15', quiet: '#625a4c', accent: '#8b2020' } as const;

/** The room that a title has. */
export const titleRoom = { width: 1040, height: 350, lineHeight: 1.08 } as const;

/** A ground of paper with a band in the color of the kind; the site at the head, the title, and at the foot what it is. */
export function pictureTree(picture: Picture): Box {
  const { icon, what, color } = picture;
  return banded(color, page, [
    box({ justifyContent: 'space-between', fontSize: 40, color: inks.quiet }, [
      box({ fontStyle: 'italic', color: inks.ink }, picture.site),
      box({}, picture.collection),
    ]),
    titleBox(picture.title),
    box({ alignItems: 'baseline', fontSize: 36, color }, [
      ...(icon === undefined ? [] : [box({ marginRight: 16 }, icon)]),
      box({ display: 'block', lineClamp: 2 }, what),
    ]),
  ]);
}

/**
 * A column on a ground of paper, with a band at its left. The band is a box, for a border would be drawn through three clips, each
 * as large as the picture.
 */
export function banded(color: string, style: Style, children: readonly Box[]): Box {
  return box({ ...ground }, [
    box({ width: 24, background: color }, ''),
    box({ ...column, flex: 1, ...style }, children),
  ]);
}

const SIZES = [112, 96, 84, 72, 62, 54] as const;
/** The breadth of a letter, in ems: a little above the mean of English, so that a broken line's rest is counted in. */
const LETTER = 0.46;

/** A title, set as large as its room allows; one that is too long for all sizes ends in an ellipsis. */
export function titleBox(title: string): Box {
  const { width, lineHeight } = titleRoom;
  const fontSize = sizeOf(title);
  // Not both: satori balances what it has clamped, and so cuts a title that would fit.
  const last = SIZES[SIZES.length - 1] ?? 0;
  const breaks =
    fontSize === undefined ? { fontSize: last, lineClamp: linesAt(last) } : { fontSize, textWrap: 'balance' };
  return box({ display: 'block', lineHeight, width, wordBreak: 'break-word', ...breaks }, title);
}

/** The largest size in which a title fits, each word whole if that can be; none when there is no such size. */
export function sizeOf(title: string): number | undefined {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  const sizes = SIZES.filter((size) => Math.ceil((title.length * LETTER * size) / titleRoom.width) <= linesAt(size));
  return sizes.find((size) => longest * LETTER * size <= titleRoom.width) ?? sizes.at(-1);
}

function linesAt(size: number): number {
  return Math.floor(titleRoom.height / (size * titleRoom.lineHeight));
}

const ground = {
  width: '100%',
  height: '100%',
  background: inks.paper,
  color: inks.ink,
  fontFamily: 'serif, icons',
  // A word that is longer than its line is broken, and does not run off the edge.
  wordBreak: 'break-word',
} as const;
const column = {
  height: '100%',
  flexDirection: 'column',
  justifyContent: 'space-between',
  boxSizing: 'border-box',
} as const;
const page = { padding: '56px 64px' } as const;

/** A box with these styles beside those of every box. */
export function box(style: Style, children: string | readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
