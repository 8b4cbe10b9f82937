/** Questions in a terminal. */
import { autocomplete, select, text, type CommonOptions } from '@clack/prompts';
import { faultOf, valuesOf, type Answers, type Choice, type Field, type Thing } from './fields.ts';
import { applies } from './resolve.ts';
import type { Surroundings } from './surroundings.ts';

/** More choices than this are searched by typing. */
const MOST_LISTED = 12;

/**
 * Asks for every field that was not given.
 * @returns all answers; nothing when the editor broke off
 */
export async function ask(
  thing: Thing,
  given: Answers,
  around: Surroundings,
  streams: CommonOptions = {},
): Promise<Answers | undefined> {
  let answers = given;
  for (const field of thing.fields) {
    if (given[field.flag] !== undefined || !applies(field, answers)) continue;
    const said = await question(field, answers, around, streams);
    if (typeof said === 'symbol') return undefined;
    const values = valuesOf(field, [said]);
    if (values.length > 0) answers = { ...answers, [field.flag]: values };
  }
  return answers;
}

/** Asks which of several; nothing when the editor broke off. */
export async function choose(
  message: string,
  choices: readonly Choice[],
  initialValue?: string,
  streams: CommonOptions = {},
): Promise<string | symbol> {
  const options = {
    message,
    options: choices.map(({ value, label }) => (value === label ? { value } : { value, label })),
    ...(initialValue !== undefined && { initialValue }),
    ...streams,
  };
  return choices.length > MOST_LISTED ? autocomplete({ ...options, maxItems: MOST_LISTED }) : select(options);
}

async function question(
  field: Field,
  answers: Answers,
  around: Surroundings,
  streams: CommonOptions,
): Promise<string | symbol> {
  const preset = field.preset?.(answers, around);
  const choices = field.choices?.(around);
  if (choices !== undefined) return choose(field.question, choices, preset, streams);
  return text({
    message: field.required === true ? field.question : `${field.question} (may be left empty)`,
    ...(preset !== undefined && { initialValue: preset }),
    validate: (typed) => faultOfTyped(field, typed ?? '', around, answers),
    ...streams,
  });
}

/** What is wrong with what was typed so far, if anything. */
export function faultOfTyped(field: Field, typed: string, around: Surroundings, answers: Answers): string | undefined {
  const values = valuesOf(field, [typed]);
  if (values.length === 0) return field.required === true ? 'Something must stand here.' : undefined;
  return values.map((value) => faultOf(field, value, around, answers)).find((fault) => fault !== undefined);
}
