/** Where the labels of a network stand. At build only: what finds their places is large. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { apart } from './apart.ts';
import type { Box, Size } from './box.ts';

export interface Pull {
  readonly a: number;
  readonly b: number;
  /** How firmly it holds two labels together, from 0 to 1. */
  readonly strength: number;
}

export interface Layout extends Size {
  /** In the order of the labels; the corner of the drawing is at 0, 0. */
  readonly boxes: readonly Box[];
}

type Node = SimulationNodeDatum & Size;

/** The least distance of labels, and of labels from the edge, in pixels. */
const GAP = 9;
const MARGIN = 16;
/** How much larger the drawing is than its labels together, before they are pushed apart. */
const LOOSE = 2.2;
/** Labels are wide and low: the forces act where they are less so. */
const SQUEEZE = 0.8;
/** Each step takes as long as there are labels; a large drawing is settled in fewer, for most of its labels have few ties. */
const STEPS = { least: 60, most: 300, labels: 60_000 } as const;
/** How little is still moved in the last step, d3-force’s own measure. */
const STILL = 0.001;

/** Places for labels such that none overlaps another, tied ones near each other. The same for the same labels and pulls. */
export function layoutOf(labels: readonly Size[], pulls: readonly Pull[]): Layout {
  const nodes = labels.map(({ width, height }): Node => ({ width, height }));
  settle(nodes, pulls);
  const at = ({ x = 0, y = 0, width, height }: Node): Box => ({ x, y: y * SQUEEZE, width, height });
  return cornered(apart(compact(nodes.map(at)), GAP));
}

function settle(nodes: Node[], pulls: readonly Pull[]): void {
  const links = pulls.map(({ a, b, strength }): SimulationLinkDatum<Node> & Pull => ({
    source: a,
    target: b,
    a,
    b,
    strength,
  }));
  const hold = forceLink<Node, (typeof links)[number]>(links)
    .distance(70)
    .strength(({ strength }) => strength * 0.3);
  const steps = Math.round(Math.min(STEPS.most, Math.max(STEPS.least, STEPS.labels / nodes.length)));
  forceSimulation(nodes)
    .alphaDecay(1 - STILL ** (1 / steps))
    .force('hold', hold)
    .force('charge', forceManyBody<Node>().strength(-420).distanceMax(900))
    .force(
      'collide',
      forceCollide<Node>(({ width, height }) => Math.sqrt((width * height) / SQUEEZE) * 0.62).iterations(2),
    )
    .force('x', forceX<Node>(0).strength(0.12))
    .force('y', forceY<Node>(0).strength(0.07))
    .stop()
    .tick(steps);
}

/** The boxes drawn together, or out, until the drawing is so much larger than they are. */
function compact(boxes: readonly Box[]): Box[] {
  const { width, height } = extent(boxes);
  const needed = boxes.reduce((sum, box) => sum + box.width * box.height, 0) * LOOSE;
  const scale = Math.sqrt(needed / Math.max(1, width * height));
  return boxes.map((box) => ({ ...box, x: box.x * scale, y: box.y * scale }));
}

/** The boxes moved so that the drawing begins at 0, 0, on whole pixels. */
function cornered(boxes: readonly Box[]): Layout {
  const { left, top, width, height } = extent(boxes);
  return {
    width: Math.ceil(width) + 2 * MARGIN,
    height: Math.ceil(height) + 2 * MARGIN,
    boxes: boxes.map((box) => ({
      ...box,
      x: Math.round(box.x - left + MARGIN),
      y: Math.round(box.y - top + MARGIN),
    })),
  };
}

function extent(boxes: readonly Box[]): Size & { readonly left: number; readonly top: number } {
  if (boxes.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { left, top, width: right - left, height: bottom - top };
}
