/** References of a course, each a link to its record on the course’s page of sources. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SourceRef } from '../../views/shared.ts';
import { sourcesPage } from './links.ts';

/** What stands behind a text that rests on sources; nothing when there are none. */
export function cited(sources: readonly Pick<SourceRef, 'id' | 'short'>[]): (ElementContent | string)[] {
  const links = sources.flatMap(({ id, short }, index) => [
    index === 0 ? '' : '; ',
    h('a', { href: `${sourcesPage}#source-${id}` }, short),
  ]);
  return sources.length === 0 ? [] : [' (', ...links, ')'];
}
