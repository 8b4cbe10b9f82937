/** What a textual note says of the op-ed’s text: `sic="…" corr="…"`, `supplied="…"` or `lost="word"`. */
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { lostUnits, type Emendation, type NoteKind } from '../model/gloss.ts';
import { attribute, type Component } from './components.ts';
import { placeOf } from './place.ts';

const MEND = `Write sic="…" and corr="…", or supplied="…", or lost="…" with one of ${lostUnits.join(', ')}; in a textual note alone.`;

/** Reads it from a `<Note>`; nothing where it has none. */
export function readEmendation(
  component: Component,
  kind: NoteKind,
  file: string,
): { value: Emendation | undefined } & Pick<Checked<unknown>, 'diagnostics'> {
  const [sic, corr, supplied, lost] = ['sic', 'corr', 'supplied', 'lost'].map((name) => attribute(component, name));
  const stated = [sic, corr, supplied, lost].filter((each) => each !== undefined).length;
  if (stated === 0) return { value: undefined, diagnostics: [] };
  const value = emendationFrom({ sic, corr, supplied, lost });
  const isWhole = value !== undefined && stated === Object.keys(value).length && kind === 'textual';
  if (isWhole) return { value, diagnostics: [] };
  const message = 'What this note says of the text cannot be read.';
  const wrong: Diagnostic = { code: 'bad-attribute', message, mend: MEND, ...placeOf(component, file) };
  return { value: undefined, diagnostics: [wrong] };
}

type Written = Readonly<Record<'sic' | 'corr' | 'supplied' | 'lost', string | undefined>>;

function emendationFrom({ sic, corr, supplied, lost }: Written): Emendation | undefined {
  if (sic !== undefined && corr !== undefined) return { sic, corr };
  if (supplied !== undefined) return { supplied };
  const unit = lostUnits.find((each) => each === lost);
  return unit && { lost: unit };
}
