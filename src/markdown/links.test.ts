import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { el } from './fixture.ts';
import { toHtml } from './html.ts';
import { isSafeAddress } from './links.ts';
import { parseText } from './parse.ts';

describe('isSafeAddress', () => {
  it.each([
    'https://example.org/a:b',
    'HTTP://example.org',
    'mailto:a@example.org',
    '/people/x.html',
    'x.html',
    '../a?b=c:d',
    '#p7',
    '#a:b',
    '?q=javascript:x',
    '',
  ])('lets “%s” stand', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java%09script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    ':x',
    'http://[bad',
    'http:',
    'https:',
    '//',
    '/\\[bad',
    'https://exa%mple.org',
  ])('refuses “%s”', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});

describe.each(['a.md', 'a.mdx'])('links in %s', (file) => {
  const parse = (text: string) => {
    const { value, diagnostics } = parseText(text, file);
    const html = toHtml({ ...el('div'), children: value.children as ReturnType<typeof el>['children'] });
    return [html, ...diagnostics.map(formatDiagnostic)];
  };

  it.each([
    ['[x](https://e.org "t")', '<p><a href="https://e.org" title="t">x</a></p>'],
    ['[x](/people/a.html)', '<p><a href="/people/a.html">x</a></p>'],
    ['[x][r]\n\n[r]: #p7', '<p><a href="#p7">x</a></p>'],
    ['![x](/a.png)', '<p><img src="/a.png" alt="x"></p>'],
  ])('keeps %j', (text, html) => {
    expect(parse(text)).toEqual([html]);
  });

  it.each([
    ['a script', 'a [x](javascript:alert(1))', '<p>a <a>x</a></p>', '1:3', 'javascript:alert(1)'],
    ['a script in entities', '[x](java&#115;cript:y)', '<p><a>x</a></p>', '1:1', 'javascript:y'],
    ['a script by reference', '[x][r]\n\n[r]: javascript:y', '<p><a>x</a></p>', '1:1', 'javascript:y'],
    ['what is no address', '[x](http://[bad)', '<p><a>x</a></p>', '1:1', 'http://%5Bbad'],
    ['data', 'a\n\n[x](data:text/html,y)', '<p>a</p>\n<p><a>x</a></p>', '3:1', 'data:text/html,y'],
  ])('refuses %s', (_what, text, html, place, address) => {
    const mend = '    → Link to http, https or mailto, or to a place on this site.';
    expect(parse(text)).toEqual([html, `${file}:${place}  unsafe-link  A link may not lead to “${address}”.\n${mend}`]);
  });
});

it.each([
  ['data', 'data:y'],
  ['another host', 'https://evil.example/x.png'],
  ['another host without a scheme', '//evil.example/x.png'],
])('refuses a picture from %s', (_what, address) => {
  expect(parseText(`![x](${address})`, 'a.md').diagnostics).toMatchObject([
    { code: 'unsafe-link', message: `A picture may not come from “${address}”.`, line: 1, column: 1 },
  ]);
});

it('refuses a script in an autolink', () => {
  expect(parseText('<javascript:alert(1)>', 'a.md').diagnostics).toMatchObject([
    { code: 'unsafe-link', line: 1, column: 1 },
  ]);
});
