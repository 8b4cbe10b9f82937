/** What a PDF is printed from, so that it is printed again only when any of it has changed. */
import { createHash } from 'node:crypto';
import type { PacketOrder } from '../model/packet.ts';

export interface PrintedFrom extends PacketOrder {
  /** The packet’s page, finished. */
  readonly html: string;
  /** The script that lays it out, with its sheets. */
  readonly script: string;
  /** The browser’s version. */
  readonly browser: string;
}

/** A digest of everything that a PDF is printed from; what stands around the packet on its page is no part of it. */
export function digestOf({ html, script, browser, ...order }: PrintedFrom): string {
  const parts = [packetIn(html), script, browser, JSON.stringify(order)];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** The packet on its page, with the page’s language. Throws when there is none, which is a fault of the program. */
function packetIn(html: string): string {
  const [language = ''] = /<html lang="[^"]*"/.exec(html) ?? [];
  const start = html.indexOf('<article class="packet"');
  const end = html.indexOf('</article>', start);
  if (start === -1 || end === -1) throw new Error('The page has no packet.');
  return language + html.slice(start, end);
}
