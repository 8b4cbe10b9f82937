/** The whole drawing: lanes below one another on one line of time. */
import { layOutLane, type LaneLayout, type Thing } from './lane.ts';
import { placeOn, type Line } from './line.ts';
import { AXIS, EDGE, HEAD, ROW } from './sizes.ts';
import { ticksOf, type Tick } from './ticks.ts';

export interface Lane {
  readonly head: string;
  /** Where the head leads, if anywhere. */
  readonly href?: string;
  readonly things: readonly Thing[];
  /** So many rows with labels at most. */
  readonly rows: number;
}

export interface DrawnLane extends LaneLayout, Pick<Lane, 'head' | 'href'> {
  readonly top: number;
  readonly bottom: number;
  /** Where its first row begins. */
  readonly first: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What stands before the line, for heads beside their lanes. */
  readonly gutter: number;
  readonly lanes: readonly DrawnLane[];
  readonly ticks: readonly Tick[];
  /** Where the years before are drawn closer together, if they are. */
  readonly cut: number | undefined;
  /** Where days stand that are marked through all lanes. */
  readonly moments: readonly number[];
}

export interface DrawOptions {
  /** The room for heads beside their lanes; without it they stand above them. */
  readonly gutter?: number;
  /** Days to be marked through all lanes. */
  readonly moments?: readonly number[];
}

/** Lays the lanes out, without those that are empty. */
export function draw(lanes: readonly Lane[], line: Line, width: number, options: DrawOptions = {}): Drawing {
  const { gutter = 0, moments = [] } = options;
  const at = (day: number) => gutter + EDGE + placeOn(line, day) * (width - gutter - 2 * EDGE);
  const room = { at, end: at(line.end), row: { left: gutter, right: width } };
  const drawn: DrawnLane[] = [];
  for (const { head, href, things, rows } of lanes.filter((lane) => lane.things.length > 0)) {
    const layout = layOutLane(things, { ...room, rows });
    const top = drawn.at(-1)?.bottom ?? AXIS;
    const first = top + (gutter === 0 ? HEAD : 3);
    drawn.push({
      ...layout,
      head,
      ...(href !== undefined && { href }),
      top,
      first,
      bottom: first + layout.rows * ROW + 5,
    });
  }
  const height = (drawn.at(-1)?.bottom ?? AXIS) + 2;
  return {
    width,
    height,
    gutter,
    lanes: drawn,
    ticks: ticksOf(line, at),
    cut: line.cut === undefined ? undefined : at(line.cut),
    moments: moments.map(at),
  };
}
