import { describe, expect, it } from 'vitest';
import { classicScript } from './classic-script.ts';

describe('classicScript', () => {
  it('is named by its content', async () => {
    const script = await classicScript('main', true);
    expect(script.href).toMatch(/^\/assets\/main\.[0-9a-f]{8}\.js$/);
    expect(script.code).not.toMatch(/\bimport\b|\bexport\b/);
    expect(await classicScript('main', true)).toBe(script);
    expect((await classicScript('main', false)).href).toBe(script.href);
  });
});
