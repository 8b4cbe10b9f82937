import { expect, it } from 'vitest';
import { asker, asksNothing, type Opened, type State } from './asking.ts';
import type { Answer, Query } from './types.ts';

const chosen = { collection: [], kind: [], author: [], publication: [], period: [], mentions: [] };
const query = (words: string): Query => ({ words, chosen, sort: 'relevance', literal: false });
const none: Answer = { groups: [], total: 0, mended: [], leftOut: [] };

/** A search whose answers come when they are let go. */
function slowSearch() {
  const waiting = new Map<string, PromiseWithResolvers<Answer>>();
  const opened: Opened = {
    table: { kinds: [], entries: [], spellings: [] },
    search: {
      ask: ({ words }) => {
        const answer = Promise.withResolvers<Answer>();
        waiting.set(words, answer);
        return answer.promise;
      },
      counts: () => Promise.resolve(new Map()),
    },
  };
  return { open: () => Promise.resolve(opened), waiting };
}

function told() {
  const states: State[] = [];
  const words = () => states.map((state) => (state.is === 'answered' ? `answered ${state.query.words}` : state.is));
  return { tell: (state: State) => void states.push(state), words };
}

it('tells that it asks, then the answer', async () => {
  const { open, waiting } = slowSearch();
  const { tell, words } = told();
  const answered = asker(open, 3, tell)(query('minsk'));
  await Promise.resolve();
  waiting.get('minsk')?.resolve(none);
  expect(await answered).toBe(true);
  expect(words()).toEqual(['asking', 'answered minsk']);
});

it('an answer that comes after a later question is not told', async () => {
  const { open, waiting } = slowSearch();
  const { tell, words } = told();
  const ask = asker(open, 3, tell);
  const first = ask(query('min'));
  const second = ask(query('minsk'));
  await Promise.resolve();
  waiting.get('minsk')?.resolve(none);
  expect(await second).toBe(true);
  waiting.get('min')?.resolve(none);
  expect(await first).toBe(false);
  expect(words()).toEqual(['asking', 'asking', 'answered minsk']);
});

it('asks nobody for nothing', async () => {
  const { tell, words } = told();
  await asker(() => Promise.reject(new Error('asked')), 3, tell)(query('  '));
  expect(words()).toEqual(['empty']);
});

it('tells a failure, and may be asked again', async () => {
  const { open, waiting } = slowSearch();
  const { tell, words } = told();
  let broken = true;
  const ask = asker(() => (broken ? Promise.reject(new Error('offline')) : open()), 3, tell);
  await ask(query('minsk'));
  broken = false;
  const again = ask(query('minsk'));
  await Promise.resolve();
  waiting.get('minsk')?.resolve(none);
  await again;
  expect(words()).toEqual(['asking', 'failed', 'asking', 'answered minsk']);
});

it('a chosen facet alone asks for something', () => {
  expect(asksNothing({ ...query(''), chosen: { ...chosen, author: ['Roe'] } })).toBe(false);
});
