import { expect, test } from 'vitest';
import { vocabularyOf } from './vocabulary.ts';

const record = (title: string, text: string) => ({
  href: '',
  title,
  filters: {},
  sort: { newest: '', oldest: '' },
  card: { line: '', summary: '' },
  parts: [{ text, weight: 1 }],
});

test('words are folded, those of most records first, the short and those with digits left out', () => {
  const records = [
    record('Détente', 'the talks, talks, talks'),
    record('The détente of 1990s', 'Truce Turns'),
    record('talk', 'truce'),
  ];
  expect([...vocabularyOf(records)]).toEqual([
    ['d', ['detente']],
    ['t', ['truce', 'talk', 'talks', 'turns']],
  ]);
});
