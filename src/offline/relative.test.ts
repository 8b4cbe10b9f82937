import { describe, expect, it } from 'vitest';
import { relativePage } from './relative.ts';

const on = (html: string) => relativePage(html, 'people/x.html');

describe('the addresses of people/x.html', () => {
  it.each([
    ['<a href="/index.html">x</a>', '<a href="../index.html">x</a>'],
    ["<a class=b href='/index.html' id=c>x</a>", '<a class=b href="../index.html" id=c>x</a>'],
    ['<A HREF=/index.html>x</A>', '<A href="../index.html">x</A>'],
    ['<a href="/s.html?a=1&amp;b=&quot;">x</a>', '<a href="../s.html?a=1&amp;b=%22">x</a>'],
    ['<link rel="stylesheet" href="/a.css">', '<link rel="stylesheet" href="../a.css">'],
    [
      '<script defer src="/a.js" data-script="/b.js"></script>',
      '<script defer src="../a.js" data-script="../b.js"></script>',
    ],
    ['<img src="/a.png" alt="/b.png">', '<img src="../a.png" alt="/b.png">'],
    [
      '<img src="a.png" srcset="/a.png, /b,c.png 2x,/d.png 3x">',
      '<img src="a.png" srcset="../a.png, ../b,c.png 2x,../d.png 3x">',
    ],
    ['<link imagesrcset="/a.png 1x" rel=preload as=image>', '<link imagesrcset="../a.png 1x" rel=preload as=image>'],
    ['<video poster="/a.png" src="/a.mp4"></video>', '<video poster="../a.png" src="../a.mp4"></video>'],
    [
      '<form action="/s.html"><button formaction="/t.html">',
      '<form action="../s.html"><button formaction="../t.html">',
    ],
    ['<object data="/a.svg"></object>', '<object data="../a.svg"></object>'],
    ['<blockquote cite="/a.html">', '<blockquote cite="../a.html">'],
    ['<svg><use href="/a.svg#b"/></svg>', '<svg><use href="../a.svg#b"/></svg>'],
    ['<svg><use xlink:href="/a.svg#b"/></svg>', '<svg><use xlink:href="../a.svg#b"/></svg>'],
    ['<template><a href="/a.html">x</a></template>', '<template><a href="../a.html">x</a></template>'],
    ['<table><a href="/a.html">x</a><tr>', '<table><a href="../a.html">x</a><tr>'],
    [
      '<meta http-equiv="refresh" content="0; url=/a.html#b">',
      '<meta http-equiv="refresh" content="0; url=../a.html#b">',
    ],
    [`<meta content="5;URL='/a.html'" http-equiv=Refresh>`, `<meta content="5;URL='../a.html'" http-equiv=Refresh>`],
    [
      '<head><noscript><link rel=stylesheet href="/a.css"></noscript><noscript><a href="/a.html">x</a></noscript>',
      '<head><noscript><link rel=stylesheet href="../a.css"></noscript><noscript><a href="../a.html">x</a></noscript>',
    ],
  ])('%s', (html, relative) => {
    expect(on(html).html).toBe(relative);
  });

  it.each([
    '<!DOCTYPE html>\n<html  lang=en><head\t><title>/index.html</title></head>\r\n<body>&nbsp;&amp; <p>unclosed',
    '<a href="#p7">x</a><a href="?q=/a">x</a><a href="">x</a><a href>x</a>',
    '<a href="https://example.org/a.html">x</a><a href="//example.org/a.html">x</a>',
    '<meta http-equiv="refresh" content="5"><meta name="refresh" content="0; url=/a.html">',
    '<meta property="og:url" content="/a.html"><p title="/a.html" data-card="/b">',
    '<script>const a = "<a href=\\"/a.html\\">"</script><style>a{b:url(/c)}</style>',
    '<!-- <a href="/a.html"> --><textarea><a href="/a.html"></textarea>',
    '<p>\u0000</p><p id="a" id="b">&unknown;',
  ])('nothing changes in %j', (html) => {
    expect(on(html).html).toBe(html);
  });
});

it('tells what the page links to and what of it can be linked to', () => {
  const html =
    '<p id="p1"><a id="a" name="b" href="/a.html#p7">x</a><a href="#p1">y</a><img id=c src="d.png"><a href="https://example.org">z</a><meta http-equiv="refresh" content="0; url=/e.html">';
  const { links, ids } = on(html);
  expect(links).toEqual([
    { link: '/a.html#p7', file: 'a.html', fragment: 'p7' },
    { link: '#p1', file: 'people/x.html', fragment: 'p1' },
    { link: 'd.png', file: 'people/d.png', fragment: '' },
    { link: '/e.html', file: 'e.html', fragment: '' },
  ]);
  expect([...ids]).toEqual(['p1', 'a', 'b', 'c']);
});

it('a page made relative stays as it is', () => {
  const { html } = on('<a href="/people/y.html?a&amp;b#c">x</a><img srcset="/a.png 1x, b.png 2x">');
  expect(on(html).html).toBe(html);
});

it('tells apart what stands on a host alone', () => {
  const { links, ids, online, html } = on(
    '<p id="a"><b data-only="online" id="b"><a href="/c.html" id="c"></a></b><i data-only="download"><a href="/d.html#e"></a></i></p>',
  );
  expect([...ids]).toEqual(['a']);
  expect(links.map(({ file, fragment }) => [file, fragment])).toEqual([['d.html', 'e']]);
  expect([...online.ids]).toEqual(['b', 'c']);
  expect(online.links.map(({ file }) => file)).toEqual(['c.html']);
  expect(html).toContain('href="../c.html"');
});
