/** “Open your copy” on an op-ed's page. */
import { element } from '../dom.ts';
import { isRefusal } from '../../copies/read/refusals.ts';
import { bringBack } from './bring-back.ts';
import { copyDialog } from './dialog.ts';
import { digestMargin } from './digest-margin.ts';
import { entriesMargin } from './entries-margin.ts';
import type { Files } from './files.ts';
import { copyForm } from './form.ts';
import { keeper } from './keeper.ts';
import { opener, openKept } from './opener.ts';
import { keptCopy } from './store.ts';
import type { Showing } from './reading.ts';
import { mayBeAnother } from './sentences.ts';
import { takeGiven } from './take-given.ts';
import type { Opened } from './work.ts';

/** What of an op-ed's page is concerned. */
export interface OpEdPlaces {
  /** What asks for a copy. */
  readonly button: HTMLButtonElement;
  readonly digest: HTMLElement;
  /** The address of what is known of the op-ed. */
  readonly data: string;
}

const ABOUT = 'The page then shows the full text of the op-ed, with every gloss in its margin.';

/** Brings a page to life; gives what opens the dialog. */
export function opEdPage({ button, digest, data }: OpEdPlaces, files: Files, key: string): () => void {
  const known = () => files.opEd(data);
  const asOpEd = async () => ({ anchors: (await known()).anchors });
  const entries = async () => files.entries(files.at(`copy/${(await known()).entries}`));
  const asText = async () => ({ names: (await entries()).names });
  const copyShown = (opened: Opened, name: string): Showing => ({
    name,
    opened,
    hangings: digestMargin(digest),
    alone: false,
  });
  const textShown = async (opened: Opened, name: string): Promise<Showing> => {
    const hangings = entriesMargin((await entries()).cards, files.at);
    return { name, opened, hangings, alone: true };
  };

  const form = copyForm(ABOUT, (file) => asCopy.open(file));
  const take = (showing: Showing) => {
    dialog.close();
    copies.take(showing);
  };
  const asCopy = opener({
    ...{ form, files, purpose: asOpEd },
    done: (opened, file) => {
      const { known } = opened.overview;
      if (known?.seemsOther !== true) return take(copyShown(opened, file.name));
      form.trouble(mayBeAnother(known), [
        { label: 'Annotate it by itself', act: () => alone.open(file) },
        { label: 'Choose another', act: form.ask },
      ]);
    },
  });
  const alone = opener({
    ...{ form, files, purpose: asText },
    done: (opened, file) => void textShown(opened, file.name).then(take),
  });
  const elsewhere = element('a', { href: files.at('annotate.html') }, 'Annotate any text');
  const dialog = copyDialog('Open your copy', form.element, elsewhere, () => {
    asCopy.cancel();
    alone.cancel();
  });
  takeGiven(dialog.element, asCopy.open);
  const ask = () => {
    dialog.open();
    form.ask();
  };
  const copies = keeper(key, { digest, switchable: true }, ask, (there) => {
    button.hidden = there;
  });
  void bringBack(
    copies,
    () => keptCopy(key),
    async ({ read, name, alone: byItself }) => {
      const opened = await openKept(read, files, byItself ? asText : asOpEd);
      if (isRefusal(opened)) return opened;
      return byItself ? textShown(opened, name) : copyShown(opened, name);
    },
  );
  return ask;
}
