/** Where the page of a file goes, and what is done with what is there. */
import { join } from 'node:path';
import type { TextForm } from '../../src/markdown/blocks.ts';
import { planOf, type Plan } from '../../src/import/plan.ts';
import type { Prepared } from '../../src/import/prepare.ts';
import { answer, Refusal } from '../new/fields.ts';
import type { Collection } from './collection.ts';
import { newOpEd } from './new-op-ed.ts';
import type { ImportOptions } from './options.ts';
import { copyPath } from './page-of.ts';

export interface Target {
  /** From the content folder. */
  readonly path: string;
  /** What is done, given the text that is there. */
  readonly plan: (old: string | undefined) => Plan;
  readonly form: TextForm;
}

/**
 * The target of a copy.
 * @param isTakenHere whether another file of this call has a page
 */
export async function copyTarget(
  found: Prepared,
  { overwrite, given }: ImportOptions,
  collection: Collection,
  isTakenHere: (page: string) => boolean,
): Promise<Target> {
  const path = await copyPath(found, answer(given, 'id'), collection, (each) =>
    isTakenHere(join(collection.folder, each)),
  );
  return { path, form: 'copy', plan: (old) => planOf(old, found.page, overwrite) };
}

/**
 * The target of a text that becomes an op-ed.
 * @throws Refusal when the collection has it, or its id, already
 */
export function opEdTarget(found: Prepared, { given }: ImportOptions, { around }: Collection): Target {
  if (found.opEd !== undefined)
    throw new Refusal(`It is a copy of “${found.opEd}”, which the collection has. Leave --as op-ed away to read it.`);
  const { path, text } = newOpEd(found.page.body, found.title ?? '', given, around);
  const plan: Target['plan'] = (old) => {
    if (old !== undefined) throw new Refusal(`${path} is there already. Say another id: --id ID.`);
    return { does: 'create', text };
  };
  return { path, form: 'op-ed', plan };
}
