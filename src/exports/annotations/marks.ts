/** What is annotated in an op-ed: its glosses, notes and mentions, each with what is said of it. */
import type { Library, OpEd } from '../../library/library.ts';
import type { Mention, Note } from '../../model/gloss.ts';
import { entryOf } from '../api/known.ts';
import type { Bodies } from './bodies.ts';
import type { Annotation } from './schema.ts';

type Block = OpEd['blocks'][number];
type Content = Pick<Annotation, 'motivation' | 'body'>;

/** Something in a block’s text that is annotated. */
export interface Marked extends Content {
  /** The id of its annotation on the page of them. */
  readonly fragment: string;
  readonly start: number;
  readonly end: number;
}

/** What is annotated in an op-ed. */
export class Marks {
  private readonly library: Library;
  private readonly glosses: ReadonlyMap<string | undefined, OpEd['glosses'][number]>;
  private readonly bodies: Bodies;

  constructor(library: Library, { glosses }: OpEd, bodies: Bodies) {
    this.library = library;
    this.glosses = new Map(glosses.map((gloss) => [gloss.id, gloss]));
    this.bodies = bodies;
  }

  /** In the order of the text; of two that begin together the longer first. */
  of({ id, mentions, notes }: Block): Marked[] {
    // Counted with those that have a gloss, which may come to stand elsewhere; no id has a dot.
    const counts = new Map<string, number>();
    const named = mentions.map((mention): Marked => {
      const name = `m-${id}-${mention.entry}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return this.mention(mention, count === 1 ? name : `${name}.${count}`);
    });
    return [...named, ...notes.map((note) => this.note(note))].toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  /** @param name its fragment where it has no gloss, whose id is known from the page */
  private mention({ entry, gloss: id, start, end }: Mention, name: string): Marked {
    const gloss = this.glosses.get(id);
    if (gloss === undefined) {
      const body = this.bodies.mention(entryOf(this.library, entry));
      return { fragment: name, start, end, motivation: ['identifying'], body };
    }
    return {
      fragment: gloss.id,
      start,
      end,
      motivation: ['identifying', 'describing'],
      body: this.bodies.gloss(gloss),
    };
  }

  private note(note: Note): Marked {
    const { id, start, end } = note;
    return { fragment: id, start, end, motivation: ['commenting'], body: this.bodies.note(note) };
  }
}
