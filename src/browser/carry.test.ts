import { describe, expect, it } from 'vitest';
import { withSettings, withoutSettings } from './carry.ts';

describe('withSettings', () => {
  it.each([
    ['file:///a/b.html#p7', { theme: 'dark' }, 'file:///a/b.html?theme=dark#p7'],
    ['file:///a/b.html?theme=light&words=minsk', { theme: 'dark' }, 'file:///a/b.html?words=minsk&theme=dark'],
    ['file:///a/b.html?words=minsk+ii#p7', {}, 'file:///a/b.html?words=minsk+ii#p7'],
    ['file:///a/b.html?size=large', {}, 'file:///a/b.html'],
    [
      'file:///a/%D0%B1/b.html',
      { theme: 'system', size: 'large', hide: 'people notes', kind: 'x' },
      'file:///a/%D0%B1/b.html?theme=system&size=large&hide=people+notes',
    ],
    ['file:///a/b.html', { hide: '' }, 'file:///a/b.html?hide='],
    [
      'file:///a/b.html?hide=people&hide=events&questions=week#p7',
      { theme: 'dark', hide: 'treaties' },
      'file:///a/b.html?hide=people&hide=events&questions=week&theme=dark#p7',
    ],
  ])('%s with %j', (address, settings, expected) => {
    expect(withSettings(address, settings)).toBe(expected);
  });
});

describe('withoutSettings', () => {
  it.each([
    ['file:///a/b.html?theme=dark#p7', 'file:///a/b.html#p7'],
    ['file:///a/b.html?words=%27x%27', 'file:///a/b.html?words=%27x%27'],
    ['file:///a/b.html', 'file:///a/b.html'],
    ['file:///a/b.html?hide=&hide=people&questions=&size=large', 'file:///a/b.html?hide=&hide=people&questions='],
  ])('%s', (address, expected) => {
    expect(withoutSettings(address)).toBe(expected);
  });
});
