/** Where links may lead. Content is data: an address that would run as a script is taken away. */
import type { Element, Root } from 'hast';
import type { Diagnostic } from '../model/diagnostic.ts';
import { placeOf } from './place.ts';

const SCHEMES = new Set(['http', 'https', 'mailto']);

/** What a relative address is seen from, to tell whether it is well formed. */
const SOMEWHERE = 'https://x.example';

/** Whether an address is relative, a fragment, or has a scheme that only shows something; and is one at all. */
export function isSafeAddress(address: string): boolean {
  const scheme = /^([^/?#:]*):/.exec(address)?.[1];
  if (scheme === undefined) return URL.canParse(address, SOMEWHERE);
  return SCHEMES.has(scheme.toLowerCase()) && URL.canParse(address);
}

/** Whether an address is on this site: a picture from another host would tell it who reads what. */
function isLocal(address: string): boolean {
  return !/^(?:[^/?#:]*:|\/\/|\\)/.test(address);
}

const refusedLink = (address: string): Pick<Diagnostic, 'message' | 'mend'> => ({
  message: `A link may not lead to “${address}”.`,
  mend: 'Link to http, https or mailto, or to a place on this site.',
});

const refusedPicture = (address: string): Pick<Diagnostic, 'message' | 'mend'> => ({
  message: `A picture may not come from “${address}”.`,
  mend: 'Put the picture into public/ and write its address there.',
});

/** Takes unsafe addresses from links and images, in place, leaving their words; reports each. */
export function refuseUnsafeLinks(tree: Root | Element, file: string): Diagnostic[] {
  return tree.children.flatMap((node) =>
    node.type === 'element' ? [...refuseUnsafe(node, file), ...refuseUnsafeLinks(node, file)] : [],
  );
}

function refuseUnsafe(node: Element, file: string): Diagnostic[] {
  return (['href', 'src'] as const).flatMap((key): Diagnostic[] => {
    const address = node.properties[key];
    if (typeof address !== 'string' || (key === 'href' ? isSafeAddress(address) : isLocal(address))) return [];
    node.properties[key] = undefined;
    const told = key === 'href' ? refusedLink(address) : refusedPicture(address);
    return [{ code: 'unsafe-link', ...told, ...placeOf(node, file) }];
  });
}
