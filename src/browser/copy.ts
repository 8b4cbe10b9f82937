/** Opens a reader's own text: on an op-ed's page as its full text, on the page “Annotate any text” by itself. */
import styles from '../styles/copy.css';
import { annotatePage } from './copy/annotate-page.ts';
import { filesOf } from './copy/files.ts';
import { opEdPage } from './copy/op-ed-page.ts';
import { annotatePlaces, opEdPlaces } from './copy/places.ts';
import { keyOf } from './copy/store.ts';
import { bringStyles } from './dom.ts';
import { scriptsOf } from './load-data.ts';
import { OPEN_COPY } from './open-copy.ts';

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const files = filesOf(new URL('..', script), scriptsOf(document));
const key = keyOf(location);
const opEd = opEdPlaces(document);
const annotate = annotatePlaces(document);
bringStyles(styles);
if (opEd !== undefined) addEventListener(OPEN_COPY, opEdPage(opEd, files, key));
if (annotate !== undefined) annotatePage(annotate, files, key);
