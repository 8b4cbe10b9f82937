/** The network: entries, and what ties them to each other. */
import type { Library } from '../../library/library.ts';
import { counted } from '../../model/words.ts';
import { networkDrawing, type NetworkDrawing } from './drawing.ts';
import { dataText, networkData } from './data.ts';
import { networkTies, type NetworkTies } from './ties.ts';
import { networkTables, shortTitle, type NetworkTable } from './table.ts';
import { home, type Link } from '../shared.ts';

/** A value of a field, and how it reads. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What the network says in words alone. */
export interface NetworkWords {
  readonly title: string;
  readonly about: string;
  /** How much there is. */
  readonly counts: string;
  readonly tables: readonly NetworkTable[];
}

export interface NetworkView extends NetworkWords {
  /** How much of the weaker ties the drawing has. */
  readonly drawn: string;
  readonly drawing: NetworkDrawing;
  /** What the entries can be narrowed to. */
  readonly opEds: readonly Choice[];
  readonly kinds: readonly Choice[];
  /** What the script is told, as JSON. */
  readonly data: string;
  readonly trail: readonly Link[];
}

export const networkTitle = 'Network';

/** The network in words, which is spared the drawing. */
export function networkWords(library: Library): NetworkWords {
  return wordsOf(library, networkTies(library));
}

function wordsOf(library: Library, { ties }: NetworkTies): NetworkWords {
  return {
    title: networkTitle,
    about: 'Who and what hangs together: entries, tied by stated relations and by standing in the same paragraph.',
    counts: `${counted(library.entries.size, 'entry', 'entries')}, ${counted(ties.length, 'tie')}`,
    tables: networkTables(library),
  };
}

/** The page of the network. */
export function networkView(library: Library): NetworkView {
  const network = networkTies(library);
  const words = wordsOf(library, network);
  return {
    ...words,
    drawn: drawnWords(network),
    opEds: [...library.opEds.keys()].map((slug) => ({ value: slug, text: shortTitle(library, slug) })),
    kinds: words.tables.map(({ kind, title }) => ({ value: kind, text: title })),
    data: dataText(networkData(library, network)),
    drawing: networkDrawing(library, network),
    trail: [home],
  };
}

/** “Of 306 ties by paragraphs alone or beside a relation, the drawing has the 80 strongest.” */
function drawnWords({ ties }: NetworkTies): string {
  const together = ties.filter((tie) => tie.together.length > 0);
  const strong = together.filter((tie) => tie.isStrong);
  if (strong.length === together.length) return 'All ties are drawn.';
  return `Of ${together.length} ties by paragraphs the drawing has the ${strong.length} strongest, with which every entry is still joined to those it stands with; the tables below tell all.`;
}
