import { describe, expect, it } from 'vitest';
import { escapedUrl, kept, latex, whole } from './latex.ts';

describe('latex', () => {
  it.each([
    ['100 % & more_of #1', '100 \\% \\& more\\_of \\#1'],
    ['{a} \\ ~ ^ $', '\\{a\\} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\$'],
    ['Günter “Weiß” – é', 'Günter “Weiß” – é'],
  ])('%s', (text, expected) => {
    expect(latex(text)).toBe(expected);
  });
});

describe('kept', () => {
  it.each([
    ['Containment and NATO', 'Containment and {NATO}'],
    ['NATO & the West', '{NATO} \\& the {West}'],
    ['What’s next?', 'What’s next?'],
    ['iPhone', '{iPhone}'],
  ])('%s', (title, expected) => {
    expect(kept(title)).toBe(expected);
  });
});

it('an “and” within an item of a list parts it not', () => {
  expect([whole('Ash and Elm'), whole('Sandbank')]).toEqual(['{Ash and Elm}', 'Sandbank']);
});

it('an address keeps its signs, but for those that end a field', () => {
  expect(escapedUrl('https://a.org/x_y?b=%20&c#{d}')).toBe('https://a.org/x_y?b=%20&c#%7Bd%7D');
});
