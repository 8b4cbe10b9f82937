import { expect, it } from 'vitest';
import { checkContradictions } from './contradictions.ts';
import { libraryOf, sampleEditedIn } from '../library/sample.ts';
import { found } from './fixture.ts';

const ada = 'people/ada-king.md';
const minsk = 'treaties/minsk-ii.md';

it.each([
  [
    'a death before the birth',
    ada,
    'died, when: 2010',
    'died, when: 1940',
    '5:5',
    '“Ada King” died (1940) before being born (1950).',
  ],
  [
    'a follower that came first',
    minsk,
    'when: 2015-02-12',
    'when: 2013',
    '9:5',
    '“Minsk II” (2013) follows “Minsk I” (5 September 2014), which is later.',
  ],
  [
    'a follower that is followed by the same',
    'treaties/minsk-i.md',
    '{ type: contrasts, to: minsk-ii }',
    '{ type: follows, to: minsk-ii }',
    '7:5',
    '“Minsk I” (5 September 2014) follows “Minsk II” (12 February 2015), which is later.',
  ],
  [
    'an op-ed that touches on the claim that it makes',
    'claims/who-began.yaml',
    'checked:',
    'touched:\n  - { opEd: winter, paragraph: 1, quote: A cold march }\nchecked:',
    '14:5',
    '“winter” makes this claim, and is said only to touch on it.',
  ],
])('reports %s', (_what, path, from, to, place, message) => {
  expect(found(checkContradictions, path, from, to)).toContain(`content/${path}:${place} contradiction ${message}`);
});

it('reports what follows itself', () => {
  const path = 'concepts/detente.md';
  const text = 'sources: [allan-2020]\n';
  expect(found(checkContradictions, path, text, `relations: [{ type: follows, to: detente }]\n${text}`)).toEqual([
    `content/${path}:4:13 contradiction “détente” follows itself.`,
  ]);
});

it.each([
  ['after a death', 'died, when: 2010', 'died, when: 2010', 1],
  ['in the year of a death', 'died, when: 2010', 'died, when: 2015', 0],
  ['before a birth', 'born, when: 1950', 'born, when: 2016', 2],
  ['of the living', '  - { what: died, when: 2010 }\n', '', 0],
  [
    'of someone whose dates are unknown',
    'dates:\n  - { what: born, when: 1950 }\n  - { what: died, when: 2010 }\n',
    '',
    0,
  ],
])('counts a signature %s', (_what, from, to, count) => {
  const all = found(
    (library) => {
      const relations = new Map([...library.site.relations].map(([type, data]) => [type, { ...data, lifetime: true }]));
      return checkContradictions({ ...library, site: { ...library.site, relations } });
    },
    ada,
    from,
    to,
  );
  expect(all.filter((line) => line.startsWith(`content/${ada}`))).toHaveLength(count);
});

it('says of the sample that its Ada King signed after her death only where the relation asks for a life', () => {
  expect(found(checkContradictions)).toEqual([]);
});

it('reports things without dates that follow each other', () => {
  const relate = (to: string) => `relations: [{ type: follows, to: ${to} }]\nsources`;
  const all = checkContradictions(
    libraryOf(
      sampleEditedIn(
        ['concepts/detente.md', 'sources', relate('osce')],
        ['organizations/osce.md', 'relations:\n', 'relations:\n  - { type: follows, to: detente }\n'],
      ),
    ),
  );
  expect(all.map(({ message }) => message)).toContain('“détente” follows “OSCE”, and that follows this.');
});

it('reports a correction of what was not there yet', () => {
  const fields = 'added: 2026-11-22\ncorrections: [{ date: 2026-11-21, what: A year. }]\nsources';
  expect(found(checkContradictions, 'people/zeno-adams.md', 'sources', fields)).toEqual([
    'content/people/zeno-adams.md:7:15 contradiction This was corrected (2026-11-21) before it was added (2026-11-22).',
  ]);
});
