import { describe, expect, it } from 'vitest';
import { notKeptPage, titleOf } from './not-kept.ts';

describe('notKeptPage', () => {
  it('links to the pages and styles that are kept, with titles as they stand in pages and addresses escaped', () => {
    const page = notKeptPage(
      [{ href: 'https://a.org/?a&b"', title: 'War &amp; Peace' }],
      ['https://a.org/a.css'],
      'https://a.org/',
    );
    expect(page).toContain('<a href="https://a.org/">Home</a>');
    expect(page).toContain('<li><a href="https://a.org/?a&amp;b&quot;">War &amp; Peace</a></li>');
    expect(page).toContain('<link rel="stylesheet" href="https://a.org/a.css">');
  });

  it('has no list where nothing is kept', () => {
    const page = notKeptPage([], []);
    expect(page).toContain('<h1>This page is not kept on this device</h1>');
    expect(page).not.toMatch(/<ul>|<h2>|stylesheet/);
  });
});

it.each([
  ['<head><title>Minsk II · Postil</title>', 'Minsk II'],
  ['<title>\n  War &amp; Peace\n</title>', 'War &amp; Peace'],
  ['<title></title>', undefined],
  ['<p>No title</p>', undefined],
])('the title of %j is %s', (html, title) => {
  expect(titleOf(html)).toBe(title);
});
