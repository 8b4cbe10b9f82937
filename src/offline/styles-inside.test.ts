import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { inTimeScript, stylesInside } from './styles-inside.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self';script-src 'self'">`;
const sheet = '<link rel="stylesheet" href="/assets/a.css">';
const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html><head>${policy}${head}</head><body>${body}</body></html>`;
const css = 'a{b:url(/assets/c.woff2)}';
const inside = (html: string, text = css): string => stylesInside(() => text)(html, 'op-eds/x.html');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styleOf = (html: string): string => /<style[^>]*>(.*?)<\/style>/s.exec(html)?.[1] ?? '';

it('puts the sheet where its link was, with its addresses from the page', () => {
  const html = inside(page(`${sheet}<title>T</title>`));
  expect(html).toMatch(
    /^<!DOCTYPE html><html><head><meta [^>]*><style [^>]*>a\{b:url\(\.\.\/assets\/c\.woff2\)\}@media screen/,
  );
  expect(html).toMatch(/<\/script><title>T<\/title><\/head><body><\/body><\/html>$/);
});

it('admits exactly that style, and the script beside it', () => {
  const html = inside(page(sheet));
  expect(/content="([^"]*)"/.exec(html)?.[1]).toBe(
    `default-src 'self';style-src 'self' ${hash(styleOf(html))};script-src 'self' ${hash(inTimeScript)}`,
  );
  expect(html).toContain(`<script>${inTimeScript}</script>`);
});

it('joins several sheets in their order', () => {
  const html = stylesInside((href) => `/*${href}*/`)(
    page(`${sheet}<link rel="stylesheet" href="/assets/b.css">`),
    'x.html',
  );
  expect(styleOf(html)).toMatch(/^\/\*\/assets\/a\.css\*\/\n\/\*\/assets\/b\.css\*\//);
  expect(html).not.toContain('<link');
});

it.each([
  ['announces no font', '<link rel="preload" href="/a.woff2" as="font" crossorigin>', ''],
  ['leaves what is for paper', '<link rel="stylesheet" media="print" href="/p.css">', undefined],
  ['leaves other links', '<link rel="icon" href="/icon.svg">', undefined],
])('%s', (_what, link, left = link) => {
  expect(inside(page(link + sheet))).toContain(`'">${left}<style `);
});

it('leaves a sheet that the text of the page links to', () => {
  expect(inside(page(sheet, sheet))).toContain(`<body>${sheet}</body>`);
});

it('changes nothing in a page without a sheet', () => {
  expect(inside(page('<title>T</title>'))).toBe(page('<title>T</title>'));
});

it('refuses what could end the element, and a page without a policy', () => {
  expect(() => inside(page(sheet), 'a{content:"</STYLE>"}')).toThrow('would end before its end');
  expect(() => inside(page(sheet).replace(policy, ''))).toThrow('has no policy');
});

it('finds the sheet also where an attribute has what ends the head', () => {
  expect(inside(page(`<meta name="description" content="</head><body>">${sheet}`))).toContain('<style data-sheets');
});
