/** Opens what is pasted or dropped anywhere in an element, but in other fields. */
import { takeFrom } from './take.ts';

type Root = Pick<GlobalEventHandlers, 'addEventListener'>;

/** @param open what is done with it */
export function takeGiven(root: Root, open: (file: File) => void): void {
  const take = (event: Event, data: DataTransfer | null): void => {
    const file = takeFrom(data);
    if (file === undefined) return;
    event.preventDefault();
    open(file);
  };
  root.addEventListener('paste', (event) => {
    if (!isOtherField(event.target)) take(event, event.clipboardData);
  });
  // A file that is dropped would else take the page's place.
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event, event.dataTransfer);
  });
}

function isOtherField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea:not(#copy-text)');
}
