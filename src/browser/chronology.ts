/** The line of time: narrowed, and drawn as near as the reader wants it. */
import { chronologyPage, partsIn } from './chronology/page.ts';

const parts = partsIn(document);
if (parts !== undefined) chronologyPage(parts);
