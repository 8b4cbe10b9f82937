import { describe, expect, it } from 'vitest';
import { refuseOther, unifiedOnly } from './unified-only.ts';

describe('refuseOther', () => {
  it('lets unified build', () => {
    expect(() => refuseOther('unified', true)).not.toThrow();
  });

  it('stops the build for another processor, naming it and the mend', () => {
    expect(() => refuseOther('satteri', false)).toThrow(
      /markdown\.processor is “satteri”.*Set markdown: \{ processor: unified\(\) \}/s,
    );
  });
});

it('asks once the configuration is complete', () => {
  expect(Object.keys(unifiedOnly().hooks)).toEqual(['astro:config:done']);
});
