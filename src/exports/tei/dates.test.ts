import { expect, it } from 'vitest';
import { dateAttributes } from './dates.ts';

const datingMethod = 'https://www.loc.gov/standards/datetime/';

it.each<[string, 'period' | 'moment', Record<string, string>]>([
  ['2015-02-12', 'period', { when: '2015-02-12' }],
  ['1918-02', 'moment', { when: '1918-02' }],
  ['1962-10-16/1962-10-28', 'period', { from: '1962-10-16', to: '1962-10-28' }],
  ['2025-08-18/2025-08-22', 'moment', { notBefore: '2025-08-18', notAfter: '2025-08-22' }],
  ['1949/..', 'period', { from: '1949' }],
  ['1949/..', 'moment', { notBefore: '1949' }],
  ['1960~', 'period', { when: '1960', 'when-custom': '1960~', cert: 'medium', datingMethod }],
  ['1960?', 'period', { when: '1960', 'when-custom': '1960?', cert: 'low', datingMethod }],
  ['1960%/1970', 'period', { from: '1960', to: '1970', 'from-custom': '1960%', cert: 'low', datingMethod }],
])('%s as a %s', (edtf, meaning, attributes) => expect(dateAttributes({ edtf }, meaning)).toEqual(attributes));
