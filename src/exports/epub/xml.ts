/** Trees as XML documents. */
import type { Element as HastElement } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { legalXml } from '../legal-xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** An XML document of a root element, without the characters that XML forbids. */
export function xmlDocument(root: Element, doctype = ''): string {
  // XML forbids the end of a CDATA section in a text (2.4), and `toXml` leaves it there; there are no such sections.
  const xml = legalXml(toXml(root, { closeEmptyElements: true })).replaceAll(']]>', ']]&gt;');
  return `${DECLARATION}\n${doctype}${xml}\n`;
}

/** An XHTML document (https://html.spec.whatwg.org/#the-xhtml-syntax) of an `<html>`. */
export function xhtmlDocument(html: HastElement): string {
  return xmlDocument(toXast(html) as Element, '<!DOCTYPE html>\n');
}
