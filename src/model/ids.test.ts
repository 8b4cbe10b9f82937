import { describe, expect, it } from 'vitest';
import { entryId } from './ids.ts';

describe('entryId', () => {
  it.each(['minsk-ii', 'nato', '9-11', 'a'])('takes “%s”', (text) => {
    expect(entryId.parse(text)).toBe(text);
  });

  it.each(['', 'Minsk', 'minsk_ii', '-nato', 'nato-', 'a--b', 'détente', 'minsk ii', 'nato\n'])(
    'refuses %j',
    (text) => {
      expect(entryId.safeParse(text).success).toBe(false);
    },
  );
});
