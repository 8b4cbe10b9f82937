import { describe, expect, it } from 'vitest';
import { stablePdf } from './stable-pdf.ts';

const stable = (text: string): string => Buffer.from(stablePdf(Buffer.from(text, 'latin1'))).toString('latin1');

describe('a PDF that is printed again is the same', () => {
  it.each([
    ['its dates', "/CreationDate (D:20261122161016+01'00')", "/CreationDate (D:20000101000000+00'00')"],
    ['its dates without a space', "/ModDate(D:20261122161016-05'30')>>", "/ModDate(D:20000101000000+00'00')>>"],
    ['its id', '/ID [<0AF3> <0AF3>]', '/ID [<0000> <0000>]'],
    ['nothing else', 'stream \xff\xfe (D:20261122161016) 0AF3', 'stream \xff\xfe (D:20261122161016) 0AF3'],
  ])('%s', (_what, before, after) => {
    expect(stable(before)).toBe(after);
    expect(after).toHaveLength(before.length);
  });
});
