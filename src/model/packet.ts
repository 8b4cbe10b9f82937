/** What a packet’s PDF is told: by the command that prints, to the script that lays out the pages. */

/** A paper and its type. */
export interface PacketPaper {
  /** In millimeters. */
  readonly width: number;
  readonly height: number;
  /** In millimeters: above, right, below, left. */
  readonly margins: readonly [number, number, number, number];
  /** In points: of the text, of the notes, and of the numbers that call them. */
  readonly text: number;
  readonly notes: number;
  readonly calls: number;
}

/** What the script is called with. */
export interface PacketOrder {
  readonly paper: PacketPaper;
  /** The fonts, as a style sheet. */
  readonly fonts: string;
  /** The page on the site, from its root. */
  readonly path: string;
}

/** What the script has made of the page, or why it is not to be printed. */
export interface PacketPages {
  readonly pages: number;
  readonly faults: readonly string[];
}
