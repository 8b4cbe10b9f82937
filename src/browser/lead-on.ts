/**
 * Where an address that has moved leads: to what a link says, with the settings that may follow `?`, and with the fragment,
 * where the link names no place of its own.
 * @param href the whole address of the link
 */
export function leadingOn(href: string, { search, hash }: Pick<Location, 'search' | 'hash'>): string {
  const address = new URL(href);
  address.search = search;
  if (address.hash === '') address.hash = hash;
  return address.href;
}
