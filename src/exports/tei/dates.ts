/** Dates as TEI’s attributes (`att.datable.w3c`); what the calendar of W3C cannot say stays beside them in EDTF. */
import type { HistoricalDate } from '../../model/dates.ts';

/** How a range is meant: `period`, all of it; `moment`, one day within it. */
type Meaning = 'period' | 'moment';

const rangeNames = { period: ['from', 'to'], moment: ['notBefore', 'notAfter'] } as const;

const EDTF = 'https://www.loc.gov/standards/datetime/';

/**
 * The attributes of a date: `when`, `from` and `to`, or `notBefore` and `notAfter`. An approximate one has `cert="medium"`, an
 * uncertain one `cert="low"`, and both keep their own form in `…-custom`.
 */
export function dateAttributes({ edtf }: Pick<HistoricalDate, 'edtf'>, meaning: Meaning): Record<string, string> {
  const [first = '', last] = edtf.split('/');
  const [start, end] = rangeNames[meaning];
  const ends: [string, string][] = last === undefined ? [['when', first]] : [[start, first]];
  if (last !== undefined && last !== '..') ends.push([end, last]);
  const hedged = ends.filter(([, written]) => HEDGE.test(written));
  return {
    ...Object.fromEntries(ends.map(([name, written]) => [name, written.replace(HEDGE, '')])),
    ...Object.fromEntries(hedged.map(([name, written]) => [`${name}-custom`, written])),
    ...(hedged.length > 0 && { cert: /[?%]/.test(edtf) ? 'low' : 'medium', datingMethod: EDTF }),
  };
}

const HEDGE = /[~?%]$/;
