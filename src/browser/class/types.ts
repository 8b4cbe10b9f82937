/** What a reader points at on the page of an op-ed, and what can be done there. */

/** A paragraph, and words in it where some are selected. */
export interface Spot {
  /** The paragraph’s element, `#p7`. */
  readonly paragraph: HTMLElement;
  /** Its number; none for a caption. */
  readonly number: number | undefined;
  /** The selected words, within the paragraph. */
  readonly words: Range | undefined;
  /** What the focus goes back to. */
  readonly from: HTMLElement;
}

/** Something that the menu of a spot offers. */
export interface Action {
  readonly label: string;
  /** Does it; gives what is then told, such as “Link copied.”, if anything. */
  readonly act: (spot: Spot) => Promise<string | undefined>;
}
