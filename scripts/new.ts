/** `npm run new`: makes an op-ed, an entry, a claim, a reading list or a source to be written on, from flags or from questions. */
import { intro } from '@clack/prompts';
import { formatReport } from '../src/checks/report.ts';
import { contentRoot, readContentFolder } from '../src/library/disk.ts';
import { ask, choose } from './new/ask.ts';
import { helpOf, readCommand } from './new/command-line.ts';
import { Refusal, type Answers, type Thing } from './new/fields.ts';
import { missingIn, refuseFaults, withPresets } from './new/resolve.ts';
import { surroundingsOf, type Surroundings } from './new/surroundings.ts';
import { things } from './new/things.ts';
import { apply } from './new/write.ts';
import { say } from './process.ts';

/** Exit statuses: what was asked for cannot be done, and the editor broke off. */
const REFUSED = 2;
const BROKEN_OFF = 130;

const inTerminal = process.stdin.isTTY && process.stdout.isTTY;

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = REFUSED;
}

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2), things);
  if (command.help) console.log(helpOf(command.thing, things));
  if (command.help) return 0;
  const { value: around, diagnostics } = surroundingsOf(await readContentFolder(contentRoot), today());
  if (around === undefined) console.error(formatReport(diagnostics));
  if (around === undefined) return 1;
  const thing = command.thing ?? (await chosenThing());
  const answers = thing && (await answersTo(thing, command.given, around));
  if (answers === undefined || thing === undefined) {
    say('Broken off; nothing was written.');
    return BROKEN_OFF;
  }
  const change = thing.make(answers, around);
  say(`Wrote “${change.id}” to ${await apply(change, contentRoot)}. Next:`);
  console.log('  npm run dev     shows it while you write\n  npm run check   says what is still to be done');
  return 0;
}

async function chosenThing(): Promise<Thing | undefined> {
  if (!inTerminal) throw new Refusal(helpOf(undefined, things));
  const name = await choose(
    'What is to be made?',
    things.map(({ name: value, about: label }) => ({ value, label })),
  );
  return typeof name === 'symbol' ? undefined : things.find((thing) => thing.name === name);
}

/** All answers, checked; asks only when something required is missing. Nothing when the editor broke off. */
async function answersTo(thing: Thing, given: Answers, around: Surroundings): Promise<Answers | undefined> {
  refuseFaults(thing, given, around);
  const missing = missingIn(thing, given, around);
  if (missing.length > 0 && !inTerminal)
    throw new Refusal(`Missing: ${missing.map(({ flag, value }) => `--${flag} ${value}`).join(', ')}.`);
  if (missing.length > 0) intro(`A new ${thing.name}`);
  const asked = missing.length > 0 ? await ask(thing, given, around) : given;
  if (asked === undefined) return undefined;
  const answers = withPresets(thing, asked, around);
  refuseFaults(thing, answers, around);
  return answers;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
