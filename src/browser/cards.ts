/**
 * Cards: the summary of an entry, shown while a link to it is hovered or focused. Dismissable with Escape, hoverable,
 * there until the pointer or the focus leaves (WCAG 2.2, 1.4.13).
 */
const DELAY = 250; // milliseconds

/** Shows a card for every link to an entry whose summary the page carries. */
export function showCards(): void {
  const card = document.createElement('div');
  card.className = 'panel card no-print';
  card.popover = 'manual';
  card.id = 'card';
  card.setAttribute('role', 'tooltip');
  const hovers = matchMedia('(hover: hover)');
  (document.querySelector('main') ?? document.body).append(card);
  let link: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    link?.removeAttribute('aria-describedby');
    if (card.matches(':popover-open')) card.hidePopover();
    link = undefined;
  };
  const show = (target: HTMLElement, content: readonly Node[]) => {
    hide();
    link = target;
    card.replaceChildren(...content);
    card.showPopover();
    target.setAttribute('aria-describedby', card.id);
    place(card, target);
  };
  const consider = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (target === null) return;
    clearTimeout(timer);
    if (target === link) return;
    const content = contentFor(target);
    if (content === undefined) return;
    timer = setTimeout(() => show(target, content), DELAY);
  };
  const leave = (event: MouseEvent | FocusEvent) => {
    const from = event.target;
    const concerns = from instanceof Node && (card.contains(from) || link?.contains(from) === true);
    if (event.type === 'mouseout' && link !== undefined && (!concerns || link === document.activeElement)) return;
    clearTimeout(timer);
    const to = event.relatedTarget;
    if (to instanceof Node && (card.contains(to) || link?.contains(to))) return;
    if (link !== undefined && event.type === 'mouseout') timer = setTimeout(hide, DELAY);
    else hide();
  };
  document.addEventListener('mouseover', (event) => {
    if (!hovers.matches) return;
    if (event.target instanceof Node && card.contains(event.target)) clearTimeout(timer);
    else consider(event);
  });
  document.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) consider(event);
  });
  document.addEventListener('mouseout', leave);
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

/** The end of an entry’s address, for the site may lie at any path of a host, or on a disk. */
const ENTRY = /\/(?!op-eds\/|claims\/)[a-z-]+\/([a-z0-9-]+)\.html$/;
const GLOSS = /^#g-([a-z0-9-]+)$/;

/** The card of an entry, else the text of its gloss on this page; none for a link that leads elsewhere. */
function contentFor(link: HTMLAnchorElement): Node[] | undefined {
  const entry = link.host === location.host ? ENTRY.exec(link.pathname) : null;
  const id = (GLOSS.exec(link.getAttribute('href') ?? '') ?? entry)?.[1];
  if (id === undefined) return undefined;
  const template = document.querySelector<HTMLTemplateElement>(`template[data-card="${id}"]`);
  const gloss = document.getElementById(`g-${id}`);
  if (template !== null) return [...template.content.children].map(wordsOf);
  if (gloss === null || gloss.contains(link)) return undefined;
  return [...gloss.querySelectorAll('p:not(.cites)')].map(wordsOf);
}

/** A copy without links, which a tooltip cannot hold. */
function wordsOf(part: Element): Node {
  const copy = part.cloneNode(true) as Element;
  copy.querySelector('.back')?.remove();
  copy.querySelectorAll('a').forEach((link) => link.replaceWith(...link.childNodes));
  return copy;
}

/** Puts the card below the link, or above it where there is no room below. */
function place(card: HTMLElement, link: HTMLElement): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const below = at.bottom + 6 + card.offsetHeight <= innerHeight || at.top < card.offsetHeight;
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? at.bottom + 6 : at.top - 6 - card.offsetHeight) + scrollY}px`;
}
