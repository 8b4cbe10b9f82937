import { expect, it } from 'vitest';
import { isFurniture } from './furniture.ts';

it.each([
  'Advertisement',
  'ADVERTISEMENT',
  'Share this article',
  'Share · Print · Email',
  'Subscribe to our newsletter',
  'Sign up for The Morning newsletter and never miss a story',
  'Subscribe to continue reading.',
  'Continue reading',
  'Read more: the wall and its builders',
  'We use cookies to improve your experience. Accept',
  '5 min read',
  '© 2022 The Saltby Review',
  'https://example.org/op-eds/wall',
  '* * *',
  'Leave a comment',
  'Related articles',
  'Continue reading below.',
  'Subscribe to our newsletter.',
  'Subscribe to continue reading.',
  'We use cookies to improve your experience.',
  'Advertisement.',
])('“%s” is furniture', (text) => {
  expect(isFurniture(text)).toBe(true);
});

it.each([
  'Share this burden with the town, the council said, and the town did.',
  'Read the treaty again and the wall looks different: it was never a border.',
  'Print is dead.',
  'The council subscribes to the view that stone alone is strong.',
  'Why not?',
  'Cookies were served.',
  'My grandmother baked cookies, an experience I never forgot.',
  'My grandmother baked cookies, an experience I never forgot',
  'Get the prime minister his briefing.',
  'Read more about it, she said.',
  'Copyright is theft.',
  'Home is where the harbor is',
  'Related to this is the matter of the second wall, which nobody wanted.',
])('“%s” is none', (text) => {
  expect(isFurniture(text)).toBe(false);
});
