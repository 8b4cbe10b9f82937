/**
 * Pointing at an op-ed’s words, citing them, the questions of a class, reading aloud, notes: what that takes is loaded when it is
 * first wanted.
 */
import files from 'virtual:scripts';
import { isReadAloud, isView, POINT } from '../model/class-view.ts';
import { beside, loaderOf } from './load-data.ts';
import { NOTES_MARK } from './notes/store.ts';

/** @param script this script, as it stands in the page; the other lies beside it */
export function openClass(script: HTMLOrSVGScriptElement | null): void {
  if (!location.pathname.includes('/op-eds/')) return;
  const { search } = location;
  const load = loaderOf(beside(script, files.class));
  // Without it a ¶ is a link all the same.
  const point = (detail?: Event) =>
    load().then(
      () => dispatchEvent(new CustomEvent(POINT, { detail })),
      () => undefined,
    );
  // A selection that is still being made is left alone; by touch it is made with what begins as another gesture.
  for (const kind of ['click', 'pointerup', 'pointercancel', 'keyup'])
    document.addEventListener(kind, (event) => {
      if (kind !== 'click') setTimeout(() => getSelection()?.isCollapsed === false && void point());
      else if (event.target instanceof Element && event.target.closest('.text .number')) void point(event);
    });
  if (isView(search) || isReadAloud(search) || hasNotes()) void point();
}

/** Whether the device has notes for this page; none where storage is closed. */
function hasNotes(): boolean {
  try {
    return NOTES_MARK + location.pathname in localStorage;
  } catch {
    return false;
  }
}
