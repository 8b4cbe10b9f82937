/** Claims that are fair: each side held by someone, two sides to a dispute, a correction to an error. */
import type { Library, LibraryClaim } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

export function checkClaims({ claims, fieldAt }: Library): Diagnostic[] {
  return [...claims.values()].flatMap((claim) => [
    ...oneSided(claim, fieldAt),
    ...uncorrected(claim, fieldAt),
    ...claim.positions.flatMap((position, index) => unheld(claim, position.label, index, fieldAt)),
  ]);
}

type FieldAt = Library['fieldAt'];

function oneSided({ kind, positions, file }: LibraryClaim, fieldAt: FieldAt): Diagnostic[] {
  if (kind !== 'disputed' || positions.length > 1) return [];
  return [
    {
      code: 'one-sided-claim',
      message: `This dispute has ${positions.length === 0 ? 'no position' : 'one position only'}.`,
      mend: 'Add the others, each in its strongest form; if there are none, it is no dispute.',
      ...fieldAt(file, positions.length === 0 ? ['kind'] : ['positions']),
    },
  ];
}

function uncorrected({ kind, shown, file }: LibraryClaim, fieldAt: FieldAt): Diagnostic[] {
  if (kind !== 'in-error' || shown !== undefined) return [];
  return [
    {
      code: 'no-correction',
      message: 'This claim is in error, but it does not say what the sources show.',
      mend: 'Add shown: what is so instead.',
      ...fieldAt(file, ['kind']),
    },
  ];
}

function unheld({ file, positions }: LibraryClaim, label: string, index: number, fieldAt: FieldAt): Diagnostic[] {
  if ((positions[index]?.holders.length ?? 0) > 0) return [];
  return [
    {
      code: 'no-holder',
      message: `Nobody holds the position “${label}”.`,
      mend: 'Add holders: [who is on record for it].',
      ...fieldAt(file, ['positions', index]),
    },
  ];
}
