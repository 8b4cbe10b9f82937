/** The words after `npm run new --`. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Refusal, valuesOf, type Answers, type Field, type Thing } from './fields.ts';

export interface Command {
  /** What is to be made; nothing when it was not said. */
  readonly thing: Thing | undefined;
  readonly help: boolean;
  readonly given: Answers;
}

/**
 * Reads the command line.
 * @throws Refusal on an unknown thing or flag, or a flag without its value
 */
export function readCommand(args: readonly string[], things: readonly Thing[]): Command {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h')
    return { thing: undefined, help: name !== undefined, given: {} };
  const thing = things.find((each) => each.name === name);
  if (thing === undefined)
    throw new Refusal(`“${name}” cannot be made. What can: ${things.map((each) => each.name).join(', ')}.`);
  const { help, ...values } = parse(rest, thing);
  const given = Object.entries(values).map(([flag, texts]) => [flag, givenTo(thing, flag, texts)]);
  return { thing, help: help !== undefined, given: Object.fromEntries(given) as Answers };
}

function parse(args: string[], { name, fields }: Thing): Record<string, string[]> {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    fields.map(({ flag }) => [flag, { type: 'string', multiple: true }]),
  );
  try {
    const { values } = parseArgs({ args, options: { ...options, help: { type: 'boolean', short: 'h' } } });
    return { ...values } as Record<string, string[]>;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(
      `${error.message.split('. To specify')[0]}.\nThe flags are told by: npm run new -- ${name} --help`,
    );
  }
}

function givenTo(thing: Thing, flag: string, texts: readonly string[]): string[] {
  const field = thing.fields.find((each) => each.flag === flag);
  const values = field === undefined ? [] : valuesOf(field, texts);
  if (values.length === 0) throw new Refusal(`--${flag} is empty.`);
  if (field?.many !== true && values.length > 1) throw new Refusal(`--${flag} is given more than once.`);
  return values;
}

/** The help, of one thing or of all. */
export function helpOf(thing: Thing | undefined, things: readonly Thing[]): string {
  if (thing === undefined)
    return [
      'npm run new -- THING [FLAGS]',
      '',
      ...columns(things.map(({ name, about }) => [name, about])),
      '',
      'In a terminal it asks for what no flag answers. npm run new -- THING --help tells the flags.',
    ].join('\n');
  return [
    `npm run new -- ${thing.name} [FLAGS]   makes ${thing.about}`,
    '',
    ...columns(thing.fields.map((field) => [`--${field.flag} ${field.value}`, aboutField(field)])),
  ].join('\n');
}

function aboutField({ question, required, many, preset, needs }: Field): string {
  const marks = [
    required === true && preset === undefined && needs === undefined && 'required',
    many === true && 'may be repeated',
    needs !== undefined && `only with --${needs}`,
  ].filter((mark) => mark !== false);
  return marks.length > 0 ? `${question} (${marks.join('; ')})` : question;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
