import { expect, it } from 'vitest';
import { kindName } from './kinds.ts';
import { isHidden, isView, marginChoices } from './class-view.ts';

it('the margin shows every kind of entries and of notes', () => {
  const people = kindName.parse('people');
  expect(marginChoices({ kinds: [{ kind: people, many: 'People' }] }).map(({ value }) => value)).toEqual([
    'people',
    'context-notes',
    'disputed-notes',
    'textual-notes',
  ]);
});

it.each([
  ['', 'people', false],
  ['people', 'people', true],
  ['treaties people', 'people', true],
  ['people', 'treaties', false],
  ['notes', 'disputed-notes', true],
  ['disputed-notes', 'context-notes', false],
  ['notes', 'people', false],
])('“%s” hides %s: %s', (hide, what, hidden) => expect(isHidden(hide, what)).toBe(hidden));

it.each([
  ['?questions=', true],
  ['?hide=people&questions=one-hour', true],
  ['?hide=people', false],
  ['?words=questions', false],
])('%s is a view: %s', (search, view) => expect(isView(search)).toBe(view));
