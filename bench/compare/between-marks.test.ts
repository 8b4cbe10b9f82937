import { expect, it } from 'vitest';
import { withPart } from './between-marks.ts';

it('replaces what stands between the marks and nothing else', () => {
  expect(withPart('a <!-- bench -->\nold\n<!-- /bench --> z', 'bench', 'new $&')).toBe(
    'a <!-- bench -->\n\nnew $&\n\n<!-- /bench --> z',
  );
});

it.each(['', '<!-- bench -->', '<!-- /bench --><!-- bench -->'])('refuses a page without them: “%s”', (page) => {
  expect(() => withPart(page, 'bench', 'new')).toThrow('The page has no part between');
});
