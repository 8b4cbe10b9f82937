/** Progress on a reading list, kept on the device. */
import { keptTicks, keyOf } from './list/kept.ts';
import { Progress } from './list/progress.ts';

const place = document.querySelector<HTMLElement>('[data-list]');
const readings = [...document.querySelectorAll<HTMLElement>('[data-reading]')];
if (place !== null)
  new Progress(
    readings,
    keptTicks(keyOf(location), () => localStorage),
  ).show(place);
