import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { x } from 'xastscript';
import { readXml } from '../strict-xml.ts';
import { xhtmlDocument, xmlDocument } from './xml.ts';

it('declares XML, closes what is empty, and escapes what would be markup', () => {
  expect(xmlDocument(x('a', { b: '"<&' }, [x('c'), '</a>&]]>']))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&#x22;&#x3C;&#x26;"><c />&#x3C;/a>&#x26;]]&gt;</a>\n',
  );
});

it('leaves out what XML forbids, in texts and attributes', () => {
  expect(readXml(xmlDocument(x('a', { b: '1\u00002' }, '3\u00084')))).toMatchObject({
    attributes: { b: '12' },
    text: '34',
  });
});

it('writes HTML as XHTML', () => {
  const page = h('html', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
    h('p', { hidden: true, ariaLabel: 'x' }, 'a', h('br')),
  ]);
  expect(xhtmlDocument(page)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><p hidden="" aria-label="x">a<br /></p></html>\n',
  );
});
