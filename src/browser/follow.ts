/** Following a note reference to its gloss, and back, without a leap: what is in sight already does not scroll. */

/** Takes over the links between lemmas and glosses where both are shown; a hidden gloss is left to the sheet. */
export function followInPlace(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link =
      event.target instanceof Element ? event.target.closest('[role=doc-noteref], [role=doc-backlink]') : null;
    const place = placeAt(link?.getAttribute('href') ?? '');
    if (link === null || place === null) return;
    event.preventDefault();
    history.pushState(null, '', `#${place.id}`);
    goTo(place);
  });
  addEventListener('popstate', () => {
    const place = placeAt(location.hash);
    if (place === null) unlight();
    else goTo(place);
  });
}

/** The shown gloss or lemma that a fragment names. */
function placeAt(hash: string): HTMLElement | null {
  const place = document.getElementById(hash.slice(1));
  const known = place?.matches('.gloss, .lemma, .noteref') === true;
  return known && place.getClientRects().length > 0 ? place : null;
}

function goTo(place: HTMLElement): void {
  unlight();
  place.classList.add('lit');
  const details = place.querySelector('details');
  if (details !== null) details.open = true;
  if (place.matches('.gloss')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  // After the margins have settled around what has opened.
  requestAnimationFrame(() => requestAnimationFrame(() => place.scrollIntoView({ block: 'nearest' })));
}

function unlight(): void {
  document.querySelectorAll('.lit').forEach((lit) => lit.classList.remove('lit'));
}
