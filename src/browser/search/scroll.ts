/**
 * A reader who comes back to the results finds them scrolled as they were: browsers see to that themselves only where they
 * have kept the page, for when they load it anew the results are not there yet.
 */
const KEY = 'scroll';

/** Keeps how far the page is scrolled when it is left; gives what scrolls there, the first time it is called. */
export function keepScroll(): () => void {
  let kept: unknown = Reflect.get(Object(history.state), KEY);
  addEventListener('pagehide', () => history.replaceState({ [KEY]: scrollY }, ''));
  return () => {
    if (typeof kept === 'number') scrollTo({ top: kept, behavior: 'instant' });
    kept = undefined;
  };
}
