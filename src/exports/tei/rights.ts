/** What may be done with a text. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Site } from '../../model/site.ts';
import { privacy } from '../../views/copy.ts';
import type { Context, Reading, TextForm } from './context.ts';

type Licensed = Pick<Site, 'license'>;

/** Of one op-ed: what is ours is licensed, what is another’s is told to be; a reader’s own copy is not to be passed on. */
export function availability(site: Licensed, { opEd, form }: Pick<Reading, 'opEd' | 'form'>): Element {
  return x('availability', { status: statusOf([form]) }, [
    licence(site, form === 'digest' ? 'The digest, the glosses and the notes' : 'The glosses and the notes'),
    x('p', `The op-ed: ${opEd.rights}`),
    ...(form === 'copy' ? [x('p', privacy)] : []),
  ]);
}

/** Of a collection. */
export function collectionAvailability({ library, readings }: Context): Element {
  const forms = readings.map(({ form }) => form);
  return x('availability', { status: statusOf(forms) }, [
    licence(library.site, 'Digests, glosses, notes, entries and claims'),
    x('p', 'The op-eds belong to their authors or publishers, as the header of each says.'),
    ...(forms.includes('copy') ? [x('p', privacy)] : []),
  ]);
}

function statusOf(forms: readonly TextForm[]): string {
  return forms.includes('copy') ? 'restricted' : 'free';
}

function licence({ license }: Licensed, what: string): Element {
  return x('licence', { target: new URL(license.url).href }, `${what}: ${license.name}.`);
}
