/** The form that chooses a view for a class: its link is told as it changes, and can be copied. */
import { copied } from './clipboard.ts';
import { viewLink } from './view.ts';

/** Shows the link to what the form chooses. */
export function viewForm(form: HTMLFormElement): void {
  const link = form.querySelector<HTMLInputElement>('.class-link');
  const told = form.querySelector('.class-told');
  if (link === null || told === null) return;
  const linkOn = (page: string) =>
    viewLink(
      page,
      [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    );
  const tell = () => {
    link.value = linkOn(form.dataset['published'] ?? form.action);
    told.textContent = '';
  };
  // On a disk Firefox lets the policy of a page refuse its form.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(linkOn(form.action));
  });
  form.addEventListener('change', tell);
  form.querySelector('.class-copy')?.addEventListener('click', async () => {
    told.textContent = '';
    const { words, byHand } = await copied(link.value, 'The link');
    told.textContent = words;
    if (byHand === undefined) return;
    link.focus();
    link.select();
  });
  // A browser that comes back to the page brings back what was chosen.
  addEventListener('pageshow', tell);
  tell();
}
