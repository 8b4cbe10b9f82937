/** On what something rests. */
import type { SourceId } from '../../model/ids.ts';
import type { Context } from './context.ts';
import { sourceXmlId } from './ids.ts';

/** The sources that something rests on, as far as the file lists them. */
export function sourced(ids: readonly SourceId[], { sources }: Pick<Context, 'sources'>): Record<string, string> {
  const own = [...new Set(ids)].filter((id) => sources.includes(id));
  return own.length === 0 ? {} : { source: own.map((id) => `#${sourceXmlId(id)}`).join(' ') };
}
