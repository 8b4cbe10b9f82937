import { expect, it } from 'vitest';
import { readGreeting } from './greeting.ts';

it.each([
  [{ loaded: ['https://a.org/', 'https://a.org/a.css'] }, { loaded: ['https://a.org/', 'https://a.org/a.css'] }],
  [{ loaded: ['https://a.org/', 7, null] }, { loaded: ['https://a.org/'] }],
  [{ loaded: 'https://a.org/' }, undefined],
  [{}, undefined],
  ['loaded', undefined],
  [null, undefined],
])('%j is read as %j', (data, greeting) => {
  expect(readGreeting(data)).toEqual(greeting);
});
