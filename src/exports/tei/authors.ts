/** The authors of an op-ed, with how sure it is that they are. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Author } from '../../model/op-ed.ts';
import { entryPointer, type Context } from './context.ts';
import { personName } from './person-names.ts';

const certainties = { stated: 'high', probable: 'medium', unknown: 'low' } as const satisfies Record<
  Author['certainty'],
  string
>;

/** An author; one whose byline was not seen is known from elsewhere, and a note says from where. */
export function authorElement(context: Context, { given, family, entry, certainty, how }: Author): Element {
  const parts = [...(given === undefined ? [] : [x('forename', given)]), x('surname', family)];
  const name = personName(parts, {
    ...(entry !== undefined && { ref: entryPointer(context, entry) }),
    cert: certainties[certainty],
    ...(certainty !== 'stated' && { evidence: certainty === 'probable' ? 'external' : 'conjecture' }),
  });
  const note = how === undefined ? [] : [x('note', { type: 'inferred' }, how)];
  return x('author', { cert: certainties[certainty] }, [name, ...note]);
}
