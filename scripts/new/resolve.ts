/** From what was given to what is written: presets fill in, every value is checked. */
import { faultOf, Refusal, type Answers, type Field, type Thing } from './fields.ts';
import type { Surroundings } from './surroundings.ts';

/** The required fields that have neither an answer nor a preset. */
export function missingIn(thing: Thing, given: Answers, around: Surroundings): Field[] {
  const answers = withPresets(thing, given, around);
  return thing.fields.filter(
    (field) => field.required === true && applies(field, answers) && answers[field.flag] === undefined,
  );
}

/** What was given, with presets for what was not. */
export function withPresets(thing: Thing, given: Answers, around: Surroundings): Answers {
  return thing.fields.reduce<Answers>((answers, field) => {
    const preset = given[field.flag] === undefined && applies(field, answers) && field.preset?.(answers, around);
    return preset ? { ...answers, [field.flag]: [preset] } : answers;
  }, given);
}

/**
 * Checks every answer.
 * @throws Refusal that tells all that is wrong, a line each
 */
export function refuseFaults(thing: Thing, answers: Answers, around: Surroundings): void {
  const faults = thing.fields.flatMap((field) => faultsOf(field, answers, around));
  if (faults.length > 0) throw new Refusal(faults.join('\n'));
}

function faultsOf(field: Field, answers: Answers, around: Surroundings): string[] {
  const values = answers[field.flag] ?? [];
  if (values.length > 0 && !applies(field, answers)) return [`--${field.flag} needs --${field.needs}.`];
  return values
    .map((value) => faultOf(field, value, around, answers))
    .filter((fault) => fault !== undefined)
    .map((fault) => `--${field.flag}: ${fault}`);
}

/** Whether a field has a meaning after these answers. */
export function applies({ needs }: Field, answers: Answers): boolean {
  return needs === undefined || answers[needs] !== undefined;
}
