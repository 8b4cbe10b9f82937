/** Sizes of the drawing, in its own units: sixteenths of the type’s size on the page (`rem`). */

/** A row is high enough for a finger: 24 px where the drawing is set at its smallest. */
export const ROW = 26;

/** No box is narrower, for the same reason. */
export const LEAST_WIDTH = 26;

/** The type of labels, and of the marks before them. */
export const TYPE = 15;

/** Half the room of a mark, and from its middle to its label. */
export const HALF_MARK = 9;

/** Kept free behind a label. */
export const GAP = 7;

/** Kept free at both ends of the line. */
export const EDGE = 16;

/** The strip with the name of a lane, and that with the years. */
export const HEAD = 22;
export const AXIS = 26;

/** A lane has at most so many rows with labels; what finds no room in them crowds below. */
export const MOST_ROWS = 4;
