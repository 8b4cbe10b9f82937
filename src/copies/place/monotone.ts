/** Aligning two sequences in order. */

/** What it brings to reach a number, and what it costs to pass one over, but for the first ones; votes count 1 and less. */
const REACHED = 0.3;
const PASSED_OVER = 0.1;

/**
 * Gives each item of a sequence a number from 1 to `count`, or none, so that numbers never decrease and the votes are best
 * heeded. An item without any votes gets a number that would else be left out; one that has some gets none against them.
 * @param votes for each item how much speaks for each number
 */
export function alignInOrder(votes: readonly ReadonlyMap<number, number>[], count: number): (number | undefined)[] {
  // best[n]: the best sum for the items so far when the last number given is n; 0 stands for none yet.
  let best = Array.from({ length: count + 1 }, (_, number) => (number === 0 ? 0 : -Infinity));
  const choices = votes.map((vote) => {
    const step = chooseFor(vote, best);
    best = step.best;
    return step.from;
  });
  return trace(choices, best);
}

/** How a state was come to: from which number, and whether the item was given one. */
interface Choice {
  readonly before: number;
  readonly given: boolean;
}

function chooseFor(vote: ReadonlyMap<number, number>, best: readonly number[]) {
  const from: Choice[] = [];
  // The best of the states below, as seen from each number: every number passed over costs.
  let reach = { sum: -Infinity, before: 0 };
  const next = best.map((stay, number) => {
    const again = stay + (vote.get(number) ?? -1);
    const fresh = number === 0 ? -Infinity : reach.sum + REACHED + (vote.get(number) ?? (vote.size === 0 ? 0 : -1));
    const sum = Math.max(stay, again, fresh);
    if (sum === fresh && fresh > stay) from.push({ before: reach.before, given: true });
    else from.push({ before: number, given: number > 0 && again > stay });
    const passed = reach.before === 0 ? reach.sum : reach.sum - PASSED_OVER;
    reach = stay >= passed ? { sum: stay, before: number } : { ...reach, sum: passed };
    return sum;
  });
  return { best: next, from };
}

function trace(choices: readonly (readonly Choice[])[], best: readonly number[]): (number | undefined)[] {
  let number = best.indexOf(Math.max(...best));
  const numbers = choices.toReversed().map((choice) => {
    const { before = 0, given = false } = choice[number] ?? {};
    const here = given ? number : undefined;
    number = before;
    return here;
  });
  return numbers.toReversed();
}
