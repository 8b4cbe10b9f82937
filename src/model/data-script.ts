/** Data as scripts, which a page opened by a double-click may load where it may fetch nothing: how they hand over what they bring. */

/** The event by which they do, sent to the window. */
export const dataEvent = 'postil-data';

/** What it carries: a name, and data; or JSON in base64 that is compressed. */
export type DataDetail = readonly [name: string, data: unknown, compressed?: 'gzip'];
