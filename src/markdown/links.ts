/** Where links may lead. Content is data: an address that would run as a script is taken away. */
import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../model/diagnostic.ts';
import { placeOf } from './place.ts';

const SCHEMES = new Set(['http', 'https', 'mailto']);

/** Whether an address is relative, a fragment, or has a scheme that only shows something. */
export function isSafeAddress(address: string): boolean {
  const scheme = /^([^/?#:]*):/.exec(address)?.[1];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}

/** Takes unsafe addresses from links and images, in place, leaving their words; reports each. */
export function refuseUnsafeLinks(tree: Root, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type !== 'element') return;
    for (const key of ['href', 'src']) {
      const address = node.properties[key];
      if (typeof address !== 'string' || isSafeAddress(address)) continue;
      node.properties[key] = undefined;
      diagnostics.push({
        code: 'unsafe-link',
        message: `A link may not lead to “${address}”.`,
        mend: 'Link to http, https or mailto, or to a place on this site.',
        ...placeOf(node, file),
      });
    }
  });
  return diagnostics;
}
