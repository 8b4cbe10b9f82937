import { describe, expect, it } from 'vitest';
import { readTags } from './tags.ts';

/** The tags of a page, each with its attributes; and what its elements hold and are, by the name of their tags. */
function read(html: string) {
  const tags: string[] = [];
  const elements: string[] = [];
  readTags(html, ({ name, attributes, start, end }) => {
    tags.push([html.slice(start, end), ...attributes.map((each) => `${each.name}=${each.value}`)].join(' | '));
    return (inner, outer) => {
      elements.push(`${name}: ${html.slice(end, inner)} | ${html.slice(start, outer)}`);
    };
  });
  return { tags, elements };
}

describe('the tags of a page', () => {
  it.each([
    ['<!doctype html><p>a</p>', ['<p>']],
    ['<P Class="a b" HIDDEN id=c>', ['<P Class="a b" HIDDEN id=c> | class=a b | hidden= | id=c']],
    ['<p id="a" id="b">', ['<p id="a" id="b"> | id=a']],
    ['<a href="?a&amp;b=&quot;&copy=1">', ['<a href="?a&amp;b=&quot;&copy=1"> | href=?a&b="&copy=1']],
    ['<b></b \n><i x=1></i>', ['<b>', '<i x=1> | x=1']],
    ['<p title="a>b">', ['<p title="a>b"> | title=a>b']],
    ['<!-- <p> --><title><p></title><textarea><p></textarea>', ['<title>', '<textarea>']],
    ['<script>"<p>"</script><style><p></style>', ['<script>', '<style>']],
    ['<noscript><p></p></noscript>', ['<noscript>', '<p>']],
    ['<svg><title><a x="1"/></title><style/><b/></svg>', ['<svg>', '<title>', '<a x="1"/> | x=1', '<style/>', '<b/>']],
    ['a < b & c', []],
  ])('%j', (html, tags) => {
    expect(read(html).tags).toEqual(tags);
  });
});

describe('the elements of a page, as they end', () => {
  it.each([
    ['<p>a<b>c</b>d</p>', ['b: c | <b>c</b>', 'p: a<b>c</b>d | <p>a<b>c</b>d</p>']],
    ['<p>a<br>b</p >c', ['br:  | <br>', 'p: a<br>b | <p>a<br>b</p >']],
    ['<ul><li>a<li>b</ul>', ['li: a | <li>a', 'li: b | <li>b', 'ul: <li>a<li>b | <ul><li>a<li>b</ul>']],
    ['<svg><g/></svg>', ['g:  | <g/>', 'svg: <g/> | <svg><g/></svg>']],
    ['<p>a', ['p: a | <p>a']],
    ['<p>a</p ><p>b', ['p: a | <p>a</p >', 'p: b | <p>b']],
  ])('%j', (html, elements) => {
    expect(read(html).elements).toEqual(elements);
  });
});
