/** The copy that is kept is shown when its page is opened again. */
import { isRefusal } from '../../copies/read/refusals.ts';
import type { Refusal } from '../../copies/types.ts';
import type { Keeper } from './keeper.ts';
import type { Showing } from './reading.ts';
import type { Kept } from './store.ts';

/**
 * Shows the copy that is kept, if one is; says so where it cannot be opened, and keeps it all the same. Never throws.
 * @param kept gives it
 * @param open opens it, as this version does
 */
export async function bringBack(
  copies: Pick<Keeper, 'show' | 'fail'>,
  kept: () => Promise<Kept | undefined>,
  open: (kept: Kept) => Promise<Showing | Refusal>,
): Promise<void> {
  let name: string | undefined;
  try {
    const copy = await kept();
    if (copy === undefined) return;
    ({ name } = copy);
    const showing = await open(copy);
    if (!isRefusal(showing)) return copies.show(showing);
  } catch {
    // Whatever failed, nothing of it is for the reader to mend.
  }
  copies.fail(name);
}
