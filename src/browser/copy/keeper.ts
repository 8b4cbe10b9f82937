/** What happens to a copy that is shown: it is kept, removed, brought back, or changed for another. */
import { failedBar } from './bar.ts';
import { forgetCopy, keepCopy, type Kept } from './store.ts';
import { showCopy, type Reading, type Showing, type Stage } from './reading.ts';

const KEPT = 'It stays on this device until you remove it, and was sent nowhere.';
const NOT_KEPT =
  'This browser could not keep it on the device: it is gone when you leave this page. It was sent nowhere.';

export interface Keeper {
  /** Shows a copy that was just opened, in the place of the last, and keeps it. */
  readonly take: (showing: Showing) => void;
  /** Shows one that was kept, unless another was opened meanwhile. */
  readonly show: (showing: Showing) => void;
  /** Says that the one that was kept cannot be opened, unless another was opened meanwhile. */
  readonly fail: (name: string | undefined) => void;
}

/** @param key by what copies are kept; @param another asks for another; @param changed is told whether there is one now */
export function keeper(key: string, stage: Stage, another: () => void, changed: (there: boolean) => void): Keeper {
  let reading: Reading | undefined;
  let failed: HTMLElement | undefined;
  const show = (showing: Showing): Reading => {
    reading?.end();
    failed?.remove();
    changed(true);
    reading = showCopy(showing, stage, { another, remove: () => remove(showing) });
    return reading;
  };
  const take = (showing: Showing): void => {
    const here = show(showing);
    here.focus();
    keepCopy(key, keptOf(showing)).then(
      () => here.tell(KEPT),
      () => here.tell(NOT_KEPT),
    );
  };
  // Where storage is closed there is nothing to forget.
  const forget = (): void => void forgetCopy(key).catch(() => undefined);
  const remove = (showing: Showing): void => {
    changed(false);
    forget();
    reading?.remove(() => take(showing));
    reading = undefined;
  };
  return {
    take,
    show: (showing) => (reading === undefined ? show(showing).tell(KEPT) : undefined),
    fail: (name) => {
      if (reading !== undefined) return;
      failed = failedBar(name, { another, remove: forget });
      stage.digest.before(failed);
    },
  };
}

function keptOf({ name, opened: { read }, alone }: Showing): Kept {
  return { name, read, alone };
}
