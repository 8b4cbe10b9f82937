/** Names of people. */

export interface PersonName {
  readonly given?: string;
  readonly family: string;
}

/** Parts a name: at its comma (“Roe, Jane”), else before its last word (“Jane Roe”). */
export function personOf(name: string): PersonName {
  const comma = name.indexOf(',');
  const [family, given] =
    comma === -1
      ? [name.slice(name.lastIndexOf(' ') + 1), name.slice(0, Math.max(0, name.lastIndexOf(' ')))]
      : [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
  return given === '' ? { family } : { given, family };
}

/** “Jane Roe”. */
export function wholeName({ given, family }: PersonName): string {
  return given === undefined ? family : `${given} ${family}`;
}

/** A name without a family name cannot be filed. */
export function checkPerson(name: string): string | undefined {
  return personOf(name).family === '' ? `“${name}” has no family name: write “Jane Roe” or “Roe, Jane”.` : undefined;
}
