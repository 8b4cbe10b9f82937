/** Gives the reader a file. Nothing is sent: it is made on the device. */
import { element } from '../dom.ts';

/** @param content a text, or what is one already */
export function download(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const href = URL.createObjectURL(blob);
  const link = element('a', { href, download: name });
  link.click();
  // Browsers begin the download in a task of their own.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
