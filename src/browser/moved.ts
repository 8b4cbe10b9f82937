/** On a page that stands where another stood: leads on to what stands for it now. Without script its links do. */
import { leadingOn } from './lead-on.ts';

const place = document.getElementById(location.hash.slice(1))?.querySelector('a');
const link = place ?? document.querySelector<HTMLAnchorElement>('main a');
if (link !== null) location.replace(leadingOn(link.href, location));
