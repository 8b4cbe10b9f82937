import { describe, expect, it } from 'vitest';
import { isFaint, matcherOf, soughtIn, tellingWords } from './sought.ts';

describe('soughtIn', () => {
  it.each([
    ['words', ' Minsk  II ', ['minsk', 'ii']],
    ['accents', 'Détente', ['détente']],
    ['dashes of all lengths', 'NATO–Russia pan-European', ['nato', 'russia', 'pan', 'european']],
    ['a date with a slash', '9/11', ['9', '11']],
    ['a possessive', 'Putin’s speech', ['putin', 'speech']],
    ['an apostrophe', "don't", ['dont']],
    ['an abbreviation', 'the U.S. Senate', ['the', 'us', 'senate']],
    ['an initial', 'George F. Kennan', ['george', 'f', 'kennan']],
    ['markup', '<img onerror=alert(1)>', ['img', 'onerror', 'alert', '1']],
    ['signs of regular expressions', '.*+?^${}()|[]\\', []],
    ['a script from right to left', '\u202eהסכם\u202c', ['הסכם']],
    ['nothing', '', []],
  ])('reads %s', (_what, typed, words) => {
    expect(soughtIn(typed)).toEqual({ words });
  });

  it.each([
    ['"not one inch"', 'not one inch'],
    ['“NATO–Russia Council”', 'NATO–Russia Council'],
    ['«not one inch»', 'not one inch'],
    ['“is” and “ought”', undefined],
    ['"inch"', undefined],
    ['"not one inch', undefined],
  ])('takes the phrase of %s', (typed, phrase) => {
    expect(soughtIn(typed).phrase).toBe(phrase);
  });

  it('reads the beginning of what is far too long', () => {
    expect(soughtIn('a'.repeat(10_000)).words).toEqual(['a'.repeat(200)]);
    expect(soughtIn('a '.repeat(5_000)).words).toHaveLength(16);
  });
});

describe('tellingWords', () => {
  it.each([
    ['how did the cold war end', 'cold war end'],
    ['is and', 'is and'],
    ['is and ought', 'ought'],
  ])('of “%s” are “%s”', (words, telling) => {
    expect(tellingWords(words.split(' ')).join(' ')).toBe(telling);
  });
});

describe('isFaint', () => {
  it.each([
    ['not', true],
    ['the', true],
    ['us', false],
    ['inch', false],
  ])('of “%s” is %s', (word, faint) => {
    expect(isFaint(word)).toBe(faint);
  });
});

describe('matcherOf', () => {
  const matcher = matcherOf(['treaty', 'détente', 'war']);

  it.each([
    ['treaties', 'treaty', undefined],
    ['treaty', 'treaty', undefined],
    ['detente', 'detente', undefined],
    ['warned', undefined, 'war'],
    ['wa', undefined, undefined],
    ['treason', undefined, undefined],
  ])('tells of %s', (word, form, beginning) => {
    expect(matcher.formOf(word)).toBe(form);
    expect(matcher.extends(word)).toBe(beginning);
    expect(matcher.matches(word)).toBe(form !== undefined || beginning !== undefined);
  });
});
