/**
 * Pointing at an op-ed’s words, citing them, the questions of a class, reading aloud, notes: what that takes is loaded when it is
 * first wanted.
 */
import renamed from 'virtual:renamed';
import files from 'virtual:scripts';
import { isReadAloud, isView, POINT } from '../model/class-view.ts';
import { beside, loaderOf } from './load-data.ts';
import { formerPaths } from './notes/former.ts';
import { hasNotes } from './notes/store.ts';

/** @param script this script, as it stands in the page; the other lies beside it */
export function openClass(script: HTMLOrSVGScriptElement | null): void {
  const { pathname, search } = location;
  if (!pathname.includes('/op-eds/')) return;
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
  const paths = [pathname, ...formerPaths(pathname, renamed)];
  if (isView(search) || isReadAloud(search) || paths.some(hasNotes)) void point();
}
