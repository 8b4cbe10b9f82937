import { describe, expect, it } from 'vitest';
import { anchorAll, anchorIn, type Anchor } from './anchor.ts';
import type { TextQuoteSelector } from './quote.ts';
import { indexText } from './text-index.ts';

const text = `The last keeper left Skarvik Point in 1994, and the district engineer said that the light was not at risk. Under the
Second Harbor Act the board may not sell a tower. It costs 1.5 million crowns a year to keep the secur-
ity lamps lit; nobody “in his right mind” would call that dear.

A lighthouse was never only a lamp. It was a sign that some\u00adbody had thought of strangers. The US navy had its own lamp there, as it told us.`;

const index = indexText(text);

/** An anchor as one line. */
function told(anchor: Anchor): string {
  if (anchor.status === 'ambiguous') return `ambiguous ${anchor.rivals.length}`;
  if (anchor.status === 'unanchored') return anchor.reason;
  const changed = anchor.status === 'approximate' ? anchor.differences.filter(({ op }) => op !== 'same') : [];
  const words = text.slice(anchor.start, anchor.end);
  return [`${anchor.status} ${words}`, ...changed.map(({ wanted, found }) => `${wanted}→${found}`)].join('; ');
}

describe('anchorIn, without context', () => {
  it.each([
    ['words that stand once', 'the district engineer', 'anchored the district engineer'],
    ['in another case', 'the last keeper', 'anchored The last keeper'],
    ['across a hyphen at a line end', 'the security lamps', 'anchored the secur-\nity lamps'],
    ['with a soft hyphen', 'somebody had', 'anchored some\u00adbody had'],
    ['with other marks around it', '"in his right mind"', 'anchored “in his right mind”'],
    ['without the marks around it', 'in his right mind', 'anchored in his right mind'],
    ['with ligatures', 'that the light was not at risk', 'anchored that the light was not at risk'],
    ['several times', 'lamp', 'ambiguous 2'],
    ['an acronym, not the pronoun', 'US', 'anchored US'],
    ['the pronoun, not the acronym', 'us', 'anchored us'],
    ['a single word in another case', 'navy', 'anchored navy'],
    ['a name, not the word', 'Navy', 'absent'],
    ['half a word', 'keepe', 'absent'],
    ['nothing', ' — ', 'empty'],
    ['other words', 'the harbor of Bergen', 'too-different'],
    [
      'a misprint in a long quotation',
      'the distrlct engineer said',
      'approximate the district engineer said; distrlct→district',
    ],
    ['a misprint in a short one', 'keeqer', 'absent'],
    ['a word too many', 'the whole district engineer said that', 'too-different'],
  ])('%s', (_what, exact, expected) => {
    expect(told(anchorIn(index, { exact }))).toBe(expected);
  });

  it('looks between two places alone', () => {
    const second = { start: text.indexOf('A lighthouse'), end: text.length };
    expect(anchorIn(index, { exact: 'keeper' }, second)).toEqual({ status: 'unanchored', reason: 'absent' });
    expect(told(anchorIn(index, { exact: 'thought of strangers' }, second))).toBe('anchored thought of strangers');
  });
});

describe('anchorIn, with a little context', () => {
  it.each<[string, TextQuoteSelector, string]>([
    ['tells places apart by what is before', { exact: 'lamp', prefix: 'only a ' }, 'anchored lamp'],
    ['tells places apart by what is after', { exact: 'lamp', suffix: ' there' }, 'anchored lamp'],
    ['finds nothing in another', { exact: 'lamp', suffix: ' post' }, 'other-context'],
    ['finds nothing that does not stand', { exact: 'lantern', suffix: ' post' }, 'absent'],
  ])('%s', (_what, selector, expected) => {
    expect(told(anchorIn(index, selector))).toBe(expected);
  });
});

describe('anchorIn, with context', () => {
  const within = (exact: string, prefix: string, suffix: string) => told(anchorIn(index, { exact, prefix, suffix }));

  it.each([
    ['the same', 'left', 'The last keeper ', ' Skarvik Point in 1994', 'anchored left'],
    ['context with misprints', 'left', 'The lost keeper ', ' Skarvlk Point in 1994', 'anchored left'],
    [
      'a changed word',
      'sold a tower',
      'Second Harbor Act the board may not ',
      '. It costs 1.5 million crowns',
      'approximate sell a tower; sold→sell',
    ],
    ['another text', 'keeper', 'of the bees was a learned ', ' of other people’s secrets', 'too-different'],
    [
      'context that stands elsewhere',
      'lamp',
      'thought of strangers, and a ',
      ' that nobody could put out',
      'other-context',
    ],
  ])('%s', (_what, exact, prefix, suffix, expected) => {
    expect(within(exact, prefix, suffix)).toBe(expected);
  });

  it.each([
    ['a number', 'Skarvik Point in 1997', 'The last keeper left ', ', and the district engineer said', '1997→1994'],
    ['a fraction', 'costs 15 million', 'the board may not sell a tower. It ', ' crowns a year to keep the', '15→1.5'],
    ['a name', 'Skarvig Point', 'The last keeper left ', ' in 1994, and the district eng', 'Skarvig→Skarvik'],
    [
      'an ordinal',
      'Sacond Harbor Act',
      'light was not at risk. Under the ',
      ' the board may not sell a tower',
      'Sacond→Second',
    ],
    [
      'a negation added',
      'light was at risk',
      'the district engineer said that the ',
      '. Under the Second Harbor Act',
      '→not',
    ],
    [
      'a negation lost',
      'nobody would not call',
      'lamps lit; “in his right mind” ',
      ' that dear. A lighthouse was',
      undefined,
    ],
    [
      'a negating prefix',
      'insecurity lamps',
      '1.5 million crowns a year to keep the ',
      ' lit; nobody “in his right',
      'insecurity→secur-\nity',
    ],
    [
      'never for ever',
      'ever only a lamp',
      'that dear. A lighthouse was ',
      '. It was a sign that somebody',
      'ever→never',
    ],
  ])('%s changed is never anchored', (_what, exact, prefix, suffix, difference) => {
    const outcome = within(exact, prefix, suffix);
    expect(outcome).not.toMatch(/^anchored/);
    if (difference !== undefined) expect(outcome).toContain(`; ${difference}`);
  });

  it('tells Minsk II from Minsk III, and not able from notable', () => {
    const changed = [
      ['They signed Minsk III in the end, as they had said they would.', 'Minsk II'],
      ['They signed Minsk 2 in the end, as they had said they would.', 'Minsk II'],
      ['They found it notable in the end, as they had said they would.', 'not able'],
    ] as const;
    for (const [copy, exact] of changed) {
      const whole = copy.replace(/Minsk \w+|notable/, exact);
      const at = whole.indexOf(exact);
      const selector = { exact, prefix: whole.slice(0, at), suffix: whole.slice(at + exact.length) };
      expect(anchorIn(indexText(copy), selector).status).not.toBe('anchored');
      expect(anchorIn(indexText(copy), { exact }).status).toBe('unanchored');
      expect(anchorIn(indexText(whole), selector).status).toBe('anchored');
    }
  });

  it('finds a passage that stands twice ambiguous', () => {
    const passage = 'It was a sign that somebody had thought of strangers, and paid for it.';
    const twice = indexText(`Once more. ${passage} And so on for a while, until it comes again. ${passage} The end.`);
    const anchor = anchorIn(twice, {
      exact: 'thought',
      prefix: 'a sign that somebody had ',
      suffix: ' of strangers, and paid',
    });
    expect(anchor).toEqual({
      status: 'ambiguous',
      rivals: [
        { start: 43, end: 50 },
        { start: 159, end: 166 },
      ],
    });
  });
});

describe('anchorAll', () => {
  it('has one anchor for each quotation, in order', () => {
    const selectors = [{ exact: 'navy' }, { exact: '' }, { exact: 'lamp' }, { exact: 'navy' }];
    const outcomes = ['anchored', 'unanchored', 'ambiguous', 'anchored'];
    expect(anchorAll(text, selectors).map(({ status }) => status)).toEqual(outcomes);
    expect(anchorAll(index, selectors)).toEqual(anchorAll(text, selectors));
    expect(anchorAll(text, [])).toEqual([]);
  });
});
