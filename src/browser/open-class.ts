/**
 * Pointing at an op-ed’s words, citing them, the questions of a class, reading aloud, notes: what that takes is loaded when it is
 * first wanted.
 */
import file from 'virtual:class';
import { isReadAloud, isView, POINT } from '../model/class-view.ts';
import { loadScript } from './load-data.ts';
import { NOTES_MARK } from './notes/store.ts';

/** @param script this script, as it stands in the page; the other lies beside it */
export function openClass(script: HTMLOrSVGScriptElement | null): void {
  if (!(script instanceof HTMLScriptElement) || !location.pathname.includes('/op-eds/')) return;
  const { src } = script;
  const { search } = location;
  let loaded: Promise<void> | undefined;
  const point = (detail?: Event) => {
    loaded ??= loadScript(document, src.replace(/[^/]*$/, file));
    // Without it a ¶ is a link all the same, and the next time it is tried anew.
    loaded.then(
      () => dispatchEvent(new CustomEvent(POINT, { detail })),
      () => (loaded = undefined),
    );
  };
  // A selection that is still being made is left alone; by touch it is made with what begins as another gesture.
  for (const kind of ['click', 'pointerup', 'pointercancel', 'keyup'])
    document.addEventListener(kind, (event) => {
      if (kind !== 'click') setTimeout(() => getSelection()?.isCollapsed === false && point());
      else if (event.target instanceof Element && event.target.closest('.text .number')) point(event);
    });
  if (isView(search) || isReadAloud(search) || hasNotes()) point();
}

/** Whether the device has notes for this page; none where storage is closed. */
function hasNotes(): boolean {
  try {
    return NOTES_MARK + location.pathname in localStorage;
  } catch {
    return false;
  }
}
