/** On a narrow page, where margins are hidden, a gloss opens in a sheet at the foot; closing it gives the focus back. */

/** Opens sheets for note references, and for a gloss named in the address. */
export function openSheets(): void {
  if (document.querySelector('.text') === null) return;
  const sheet = document.createElement('div');
  sheet.className = 'panel sheet-panel no-print';
  sheet.popover = 'auto';
  sheet.tabIndex = -1;
  sheet.setAttribute('role', 'dialog');
  document.body.append(sheet);
  let opener: HTMLElement | null = null;

  const open = (gloss: HTMLElement) => {
    const content = gloss.cloneNode(true);
    if (!(content instanceof HTMLElement)) return;
    prepare(content);
    sheet.setAttribute('aria-label', gloss.querySelector('.head > :nth-child(2)')?.textContent ?? 'Gloss');
    sheet.replaceChildren(content, closeButton(sheet));
    sheet.showPopover();
    sheet.focus();
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[role=doc-noteref]') : null;
    const gloss = link === null ? null : hiddenGloss(link.getAttribute('href') ?? '');
    if (gloss === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    opener = link;
    open(gloss);
  });
  sheet.addEventListener('toggle', (event) => {
    const lost = document.activeElement === document.body || sheet.contains(document.activeElement);
    if (event.newState === 'closed' && lost) opener?.focus();
  });
  const openAddressed = () => {
    const gloss = hiddenGloss(location.hash);
    if (gloss !== null) {
      opener = document.getElementById(`r-${gloss.id}`);
      opener?.scrollIntoView({ block: 'center' });
      open(gloss);
    }
    unfold();
  };
  addEventListener('hashchange', openAddressed);
  openAddressed();
}

/** Opens the fold of the gloss that the address names. */
function unfold(): void {
  const details = glossAt(location.hash)?.querySelector('details');
  if (details) details.open = true;
}

function hiddenGloss(hash: string): HTMLElement | null {
  const gloss = glossAt(hash);
  return gloss?.offsetParent === null ? gloss : null;
}

/** The gloss that a fragment names, by its id or by one that it once had. */
function glossAt(hash: string): HTMLElement | null {
  return document.getElementById(hash.slice(1))?.closest<HTMLElement>('.gloss') ?? null;
}

/** Frees a copy of ids, unfolds it, and shows positions in place. */
export function prepare(copy: HTMLElement): void {
  copy.removeAttribute('id');
  copy.removeAttribute('role');
  copy.style.translate = '';
  copy.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  copy.querySelectorAll('summary, [popovertarget], .back').forEach((element) => element.remove());
  copy.querySelectorAll('details').forEach((details) => details.replaceWith(...details.childNodes));
  copy.querySelectorAll('[popover]').forEach((element) => {
    element.removeAttribute('popover');
    element.removeAttribute('role');
    element.className = 'positions';
  });
}

function closeButton(sheet: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button mt-3';
  button.textContent = 'Close';
  button.addEventListener('click', () => sheet.hidePopover());
  return button;
}
