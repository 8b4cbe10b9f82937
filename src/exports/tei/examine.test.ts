import { expect, it } from 'vitest';
import { faultsIn } from './examine.ts';

it.each([
  ['<a xml:id="x"><b target="#x https://example.org/y"/></a>', []],
  ['<a xml:id="x"><b xml:id="x"/></a>', ['x stands twice']],
  ['<a xml:id="1x"/>', ['1x is no name']],
  ['<a><b corresp="#x"/></a>', ['b/@corresp leads nowhere: #x']],
  ['<a><b ref="/people/x.html"/></a>', ['b/@ref leads nowhere: /people/x.html']],
  ['<a><b source="#x #y" xml:id="y"/></a>', ['b/@source leads nowhere: #x']],
])('the faults of %s are %j', (xml, faults) => expect(faultsIn(xml)).toEqual(faults));

it('what is not well-formed is refused', () => expect(() => faultsIn('<a>&nbsp;</a>')).toThrow(/entity/));
