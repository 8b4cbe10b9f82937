/** The network, explored: connects what is asked, by fields, names and the address, with what answers it. */
import { namesOf } from './network/names.ts';
import { Controls } from './network/controls.ts';
import { Drawing } from './network/drawing.ts';
import { Explorer } from './network/explorer.ts';
import { Frame } from './network/frame.ts';
import { networkOf } from './network/page.ts';
import { Panel } from './network/panel.ts';
import { followNames, isPlain } from './network/pointing.ts';
import { nothingAsked, readState, writeState, type NetworkState } from './network/state.ts';

const page = networkOf(document);
if (page !== undefined) {
  const { data, svg, frame, explore, panel, told, rows } = page;
  const ids = data.entries.map(([id]) => id);
  const tell = (words: string) => (told.textContent = words);
  const drawing = new Drawing(svg, data);
  const parts = { drawing, frame: new Frame(frame, svg), panel: new Panel(panel, data), rows, tell };
  const explorer = new Explorer(data, parts);
  const controls = new Controls(explore, namesOf(data.entries), ids, tell);
  const asked = () => readState(new URLSearchParams(location.search));
  const answer = () => {
    controls.paint(asked());
    explorer.answer(asked());
  };
  const ask = (change: Partial<NetworkState>) => {
    history.pushState(null, '', writeState({ ...asked(), ...change }) || location.pathname);
    answer();
  };
  controls.listen(ask);
  explore.querySelector('.clear')?.addEventListener('click', () => ask(nothingAsked));
  explore.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    ask({ from: '', to: '', entry: readState(new URLSearchParams(link.getAttribute('href') ?? '')).entry });
  });
  followNames({ drawing, explore, glance: (entry) => explorer.glance(entry) }, (entry) =>
    ask({ entry: ids[entry] ?? '', from: '', to: '' }),
  );
  addEventListener('popstate', answer);
  if (location.search !== '') answer();
}
