/** For tests: drafts of a few words, and two made essays as their copies have them, damaged in ways that copies are. */
import type { RawCopy, RawLine, RawRole } from '../types.ts';
import type { Draft, LineBlock } from './draft.ts';
import { passageOf } from './passage.ts';

/** A plain text as a raw copy: blocks between blank lines. */
export function textCopy(text: string): RawCopy {
  const blocks: { lines: RawLine[] }[] = [];
  let open: RawLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') open = [];
    else {
      if (open.length === 0) blocks.push({ lines: open });
      open.push({ text: line, where: { unit: 'line', number: index + 1 } });
    }
  }
  return { format: 'txt', blocks, steps: [] };
}

/** A draft of blocks, each a text or a text with its role. */
export function draftOf(...texts: readonly (string | readonly [RawRole, string])[]): Draft {
  const blocks = texts.map((block, index) => {
    const [role, text] = typeof block === 'string' ? [undefined, block] : block;
    return { passage: passageOf({ text, where: { unit: 'paragraph', number: index + 1 } }), role };
  });
  return { format: 'html', title: undefined, blocks, apart: [], steps: [], repeats: [] };
}

/** A draft of lines in blocks, as a plain text has them. */
export function linesOf(...blocks: readonly string[]): Draft<LineBlock> {
  let number = 0;
  return {
    format: 'txt',
    title: undefined,
    blocks: blocks.map((block) => ({
      lines: block.split('\n').map((text) => passageOf({ text, where: { unit: 'line', number: ++number } })),
    })),
    apart: [],
    steps: [],
    repeats: [],
  };
}

export function textsOf({ blocks }: Draft): string[] {
  return blocks.map(({ passage }) => passage.text);
}

export function told({ steps }: Pick<Draft, 'steps'>): string[] {
  return steps.map(({ kind, where, message }) => `${kind} ${where.number}: ${message}`);
}

/** Blank lines between paragraphs; captions with credits, two broken paragraphs, lost words, a pull quote behind the text. */
export const HARBOR = `A harbor needs 'quiet water,' not walls



The old mole at dusk, seen from the customs house ANNA MAKER/COAST PICTURES



Every winter the council of Saltby argues about the same wall. It was built to keep the sea out, and it has kept the town out of the harbor instead.

The engineers say that a mole "breaks" the wave. The fishermen say what it breaks is the harbor. Both have been right since the '70s.

A mole throws every wave back across the basin, as anyone who has moored there in November can tell, and it does so twice with each tide. The boats pay for that.

So when the harbor master asks for an open beach, "the old shelter" of the town, he is not being sentimental. He points to the council's

judice that stone alone is strong. Sand gives way and stays; stone stands and is broken. That much was known when the first piles were driven.

For the town this means giving up the notion of a line that must be held. The only person who ever said so aloud was Henrietta

Vane's daughter, long before the storm of 1953. The council thanked her and built the second wall.

It may be late for Saltby. But a harbor is quiet water - nothing more -- and quiet water can be had for the price of a beach.



A mole throws every wave back across the basin, as anyone who has moored there in November can tell, and it does so twice with each tide. The boats pay for that. So when the harbor master asks for an open beach, "the old shelter" of the town. he is not being sentimental. He points to the council's deeprooted habit of thought and prejudice that stone alone is strong.



The second wall under construction in the spring of 1954, before the road was laid. TOWN ARCHIVE
`;

/** One line for each paragraph, nothing beside the text, curly marks, a quotation in a quotation. */
export const ORCHARD = `An orchard is a slow argument. Whoever plants one does not expect to win it, and those who cut one down have seldom heard it to its end, which comes forty years after its beginning.
The growers of the valley are told each spring to pull up their old trees. They are told so by people who count apples; the growers count neighbors, bees, and the evenings on which nobody had to be paid.
Simply put: the valley should keep a third of its old trees. A third is not a half. It commits a grower to little: no new roads; no sprays before May; and some shade for what grows beneath.
As an old grower once said: “When a buyer nods ‘fine,’ count the crates; when he sighs ‘dear,’ bar the gate.” He died in the ’90s, at 9-11 Mill Lane, and his trees are naïve enough to bear still.
Why not keep them?
`;
