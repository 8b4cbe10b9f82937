import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuotation, type TextQuoteSelector } from './quote.ts';

const text = 'The alliance spoke of an “open door”. The door was open; the\nalliance’s doors stayed shut.';

/** The words at the anchor, or its status. */
function anchored(selector: TextQuoteSelector): string {
  const anchor = anchorQuotation(text, selector);
  if (anchor.status === 'anchored') return `${anchor.start} ${text.slice(anchor.start, anchor.end)}`;
  return anchor.status === 'ambiguous' ? `ambiguous ${anchor.rivals.map(({ start }) => start).join()}` : anchor.reason;
}

describe('anchorQuotation', () => {
  it.each<[string, TextQuoteSelector, string]>([
    ['words that stand once', { exact: 'stayed shut' }, '78 stayed shut'],
    ['straight marks for curly ones', { exact: '"open door"' }, '25 “open door”'],
    ['a straight apostrophe for a curly one', { exact: "alliance's doors" }, '61 alliance’s doors'],
    ['a space for a line end', { exact: 'the alliance’s' }, '57 the\nalliance’s'],
    ['space around the quotation', { exact: ' was open ' }, '47 was open'],
    ['words that stand nowhere', { exact: 'closed door' }, 'absent'],
    ['another case', { exact: 'the door was open' }, 'absent'],
    ['half a word at the end', { exact: 'stayed shu' }, 'absent'],
    ['half a word at the beginning', { exact: 'llianc' }, 'absent'],
    ['no words', { exact: '  ' }, 'empty'],
    ['words that stand twice', { exact: 'door' }, 'ambiguous 31,42'],
    ['twice, told apart by what is before', { exact: 'door', prefix: 'open' }, '31 door'],
    ['twice, told apart by what is after', { exact: 'door', suffix: 'was' }, '42 door'],
    ['before, with other marks', { exact: 'open', prefix: '"' }, '26 open'],
    ['after, across space', { exact: 'open', suffix: '; the alliance' }, '51 open'],
    ['before that does not fit', { exact: 'stayed shut', prefix: 'windows' }, 'absent'],
    ['after that does not fit', { exact: 'stayed', suffix: 'open' }, 'absent'],
  ])('%s', (_what, selector, expected) => {
    expect(anchored(selector)).toBe(expected);
  });

  it('finds whatever words it is given, at their place when they stand once', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'door', '“open”'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, first, length) => {
        const from = first % all.length;
        const quoted = all.slice(from, from + 1 + (length % (all.length - from)));
        const start = all.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const range = { start, end: start + quoted.join(' ').length };
        const anchor = anchorQuotation(all.join(' '), { exact: quoted.join(' ') });
        const places = anchor.status === 'ambiguous' ? anchor.rivals : [anchor];
        expect(places).toContainEqual(expect.objectContaining(range));
      }),
    );
  });
});
