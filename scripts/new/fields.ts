/** What `npm run new` asks: each thing that it makes is a list of fields, and a field is a flag and a question at once. */
import type { Surroundings } from './surroundings.ts';

/** What was answered, by flag; a field without an answer is absent. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Field {
  readonly flag: string;
  /** What stands for the value in the help. */
  readonly value: string;
  readonly question: string;
  readonly required?: boolean;
  /** Whether it takes several values: the flag again, or one text parted by semicolons. */
  readonly many?: boolean;
  /** The flag without which this one says nothing. */
  readonly needs?: string;
  readonly choices?: (around: Surroundings) => readonly Choice[];
  /** What is wrong with a value, if anything. */
  readonly check?: (value: string, around: Surroundings, answers: Answers) => string | undefined;
  /** What is taken when nothing is answered, from the answers before it. */
  readonly preset?: (answers: Answers, around: Surroundings) => string | undefined;
}

/** A change to one file of the collection. */
export interface Change {
  /** What is made has this id. */
  readonly id: string;
  /** From the content folder, with `/`. */
  readonly path: string;
  /** The file's new text, from its old one (`undefined` when there is none); throws `Refusal`. */
  readonly edit: (old: string | undefined) => string;
  /** Whether the file may be there already. */
  readonly adds: boolean;
}

export interface Thing {
  readonly name: string;
  readonly about: string;
  readonly fields: readonly Field[];
  readonly make: (answers: Answers, around: Surroundings) => Change;
}

/** Why nothing was written; the message is for the editor. */
export class Refusal extends Error {}

/** The one answer to a field. */
export function answer(answers: Answers, flag: string): string | undefined {
  return answers[flag]?.[0];
}

/** The one answer to a field that is required. Throws when it is missing, which is a fault of the program. */
export function required(answers: Answers, flag: string): string {
  const value = answer(answers, flag);
  if (value === undefined) throw new Error(`There is no answer to “${flag}”.`);
  return value;
}

/** Values as they are kept: white space is one space, and lists are parted at semicolons. */
export function valuesOf(field: Field, given: readonly string[]): string[] {
  const values = field.many === true ? given.flatMap((text) => text.split(';')) : given;
  return values.map((text) => text.trim().replace(/\s+/g, ' ')).filter((text) => text !== '');
}

/** What is wrong with a value, as a sentence. */
export function faultOf(field: Field, value: string, around: Surroundings, answers: Answers): string | undefined {
  if (/\p{Cc}/u.test(value)) return 'There is a control character in it.';
  const choices = field.choices?.(around).map((choice) => choice.value);
  if (choices !== undefined && !choices.includes(value))
    return `There is no “${value}”. Write one of: ${choices.join(', ')}.`;
  return field.check?.(value, around, answers);
}
