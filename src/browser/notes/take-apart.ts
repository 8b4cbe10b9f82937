/** Data that may be anything, taken apart with exact complaints. Only own keys are looked at, and none is copied over. */

/** What is wrong with a piece of data, in a few words. */
export class Fault extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own key. */
export function field(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** A text of some length, in UTF-16 units. Throws `Fault`. */
export function text(value: unknown, what: string, most: number): string {
  if (value === undefined) throw new Fault(`has no ${what}`);
  if (typeof value !== 'string') throw new Fault(`has a ${what} that is no text`);
  if (value.length > most) throw new Fault(`has a ${what} of more than ${most.toLocaleString('en')} characters`);
  return value;
}

/** The same where it may be missing. Throws `Fault`. */
export function optionalText(value: unknown, what: string, most: number): string | undefined {
  return value === undefined ? undefined : text(value, what, most);
}

/** A moment as ISO 8601 in UTC. Throws `Fault`. */
export function moment(value: unknown, what: string): string | undefined {
  if (value === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}T/.test(String(value)) ? Date.parse(text(value, what, 40)) : NaN;
  if (Number.isNaN(time)) throw new Fault(`has a ${what} that is no time, as 2026-11-22T16:09:00Z is`);
  return new Date(time).toISOString();
}

/** A count of characters. Throws `Fault`. */
export function place(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Fault(`has a ${what} that is no place in a text`);
}

/** JSON-LD lets one thing stand by itself where several may stand. */
export function several(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Whether a thing has a type, or it among others. */
export function hasType(value: unknown, type: string): value is Fields {
  return isFields(value) && several(field(value, 'type')).includes(type);
}
