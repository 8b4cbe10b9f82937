/** A copy whose rights allow it, as an op-ed of the collection: its page in full, with frontmatter to be filled in. */
import { splitFrontmatter } from '../../src/markdown/frontmatter.ts';
import { TO_BE_WRITTEN } from '../../src/model/unwritten.ts';
import { withFrontmatter } from '../../src/model/write-yaml.ts';
import { answer, Refusal, type Answers } from '../new/fields.ts';
import { opEd } from '../new/op-ed.ts';
import { refuseFaults } from '../new/resolve.ts';
import { slugOf } from '../new/slug.ts';
import type { Surroundings } from '../new/surroundings.ts';

export interface NewOpEd {
  /** From the content folder. */
  readonly path: string;
  readonly text: string;
}

const DIGEST = `Without such rights its page can hold a digest: npm run new -- op-ed makes one, and this command without --as
writes the copy for your own reading.`;

/**
 * Checks what is said of a text before it is read.
 * @throws Refusal when its rights do not allow a full text, or something said cannot be so
 */
export function refuseBadOpEd(given: Answers, around: Surroundings): void {
  try {
    refuseFaults(opEd, { ...given, text: ['full'] }, around);
  } catch (error) {
    if (!(error instanceof Refusal) || !error.message.includes('--rights')) throw error;
    throw new Refusal(`${error.message}\n${DIGEST}`);
  }
}

/**
 * Makes the page of a new op-ed. What nobody has said is to be written.
 * @throws Refusal when its id is taken
 */
export function newOpEd(body: string, title: string, given: Answers, around: Surroundings): NewOpEd {
  const known = { ...given, title: given['title'] ?? [title], text: ['full'] };
  const id = answer(given, 'id') ?? slugOf(answer(known, 'title') ?? '');
  if (id === '') throw new Refusal('No id can be made of its title. Say one: --id ID.');
  const answers = {
    author: [`${TO_BE_WRITTEN},`],
    publication: [TO_BE_WRITTEN],
    date: [TO_BE_WRITTEN],
    ...known,
    id: [id],
  };
  const taken = around.opEds.get(id);
  if (taken !== undefined) throw new Refusal(`“${id}” is taken by content/${taken}. Say another: --id ID.`);
  const { path, edit } = opEd.make(answers, around);
  return { path, text: withFrontmatter(splitFrontmatter(edit(undefined)).yaml.trimStart(), body.trimEnd()) };
}
