/** “Annotate any text”: every entry that a reader's text mentions gets its gloss. */
import { isRefusal } from '../../copies/read/refusals.ts';
import { bringBack } from './bring-back.ts';
import { entriesMargin } from './entries-margin.ts';
import type { Files } from './files.ts';
import { copyForm } from './form.ts';
import { keeper } from './keeper.ts';
import { opener, openKept } from './opener.ts';
import type { Showing } from './reading.ts';
import { keptCopy } from './store.ts';
import { takeGiven } from './take-given.ts';
import { textFile } from './take.ts';
import type { Opened } from './work.ts';

/** What of the page is concerned. */
export interface AnnotatePlaces {
  /** Where the form goes; hidden while a text is shown and no other is given. */
  readonly asking: HTMLElement;
  /** What holds an example, and what opens it. */
  readonly example: { readonly text: Element; readonly button: HTMLButtonElement };
  /** In the place of which the text is put. */
  readonly text: HTMLElement;
  /** The address of what is known of all entries. */
  readonly data: string;
}

const ABOUT = 'Whatever has an entry here is explained in the margin of your text, where it is first mentioned.';

/** Brings the page to life. */
export function annotatePage({ asking, example, text, data }: AnnotatePlaces, files: Files, key: string): void {
  const purpose = async () => ({ names: (await files.entries(data)).names });
  const showing = async (opened: Opened, name: string): Promise<Showing> => {
    const hangings = entriesMargin((await files.entries(data)).cards, files.at);
    return { name, opened, hangings, alone: true };
  };
  const open = (file: File) => {
    // What comes of it is told there, while another text is still shown.
    asking.hidden = false;
    texts.open(file);
  };
  const form = copyForm(ABOUT, open);
  const ask = () => {
    asking.hidden = false;
    form.ask();
  };
  const copies = keeper(key, { digest: text, switchable: false }, ask, (there) => {
    asking.hidden = there;
    form.reset();
  });
  const texts = opener({
    form,
    files,
    purpose,
    done: (opened, file) => void showing(opened, file.name).then(copies.take),
  });
  asking.prepend(form.element);
  takeGiven(document, open);
  example.button.addEventListener('click', () => {
    const file = textFile(example.text.textContent, 'text/plain');
    if (file !== undefined) open(file);
  });
  void bringBack(
    copies,
    () => keptCopy(key),
    async ({ read, name }) => {
      const opened = await openKept(read, files, purpose);
      return isRefusal(opened) ? opened : showing(opened, name);
    },
  );
}
