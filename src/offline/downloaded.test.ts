import { describe, expect, it } from 'vitest';
import { downloadedPage, downloadedSheet, isInDownload } from './downloaded.ts';

it.each([
  ['index.html', true],
  ['people/x.html', true],
  ['people/x.txt', true],
  ['feed.xml', true],
  ['assets/a.js', true],
  ['search/words/a.js', true],
  ['licenses/a.txt', true],
  ['events/sw.js', true],
  ['pictures/index.png', false],
  ['downloads/postil.zip', false],
  ['downloads.html', true],
  ['api/v1/index.json', false],
  ['404.html', false],
  ['robots.txt', false],
  ['sitemap.xml', false],
  ['llms.txt', false],
  ['sw.js', false],
  ['offline/manifest.a.json', false],
  ['offline.html', true],
  ['assets/keep.1a2b3c4d.js', false],
])('%s is in the download: %s', (file, is) => {
  expect(isInDownload(file)).toBe(is);
});

it('waits for fonts, which a disk has at once', () => {
  expect(downloadedSheet('@font-face{font-family:A;font-display:optional}a{color:red}')).toBe(
    '@font-face{font-family:A;font-display:block}a{color:red}',
  );
});

describe('a page of the download', () => {
  it.each([
    ['<p>a <b data-only="online">b <i>c</i></b> d</p>', '<p>a  d</p>'],
    ['<p>a <b data-only="online">b <i data-only="download" hidden>c</i></b ><i>d</i></p>', '<p>a <i>d</i></p>'],
    ['<noscript><p data-only="online">a</p>b</noscript>', '<noscript>b</noscript>'],
    ['<p data-only="online"><b data-only="online">x</b></p>y', 'y'],
    ['<p data-only="download" hidden>a</p>', '<p data-only="download">a</p>'],
    ['<p data-only="online" hidden>a</p>b', 'b'],
    ['<link rel="preload" href="a.woff2" as="font" crossorigin><p>', '<p>'],
    ['<script src="a.js" data-worker></script>', '<script src="a.js"></script>'],
  ])('%s', (html, downloaded) => {
    expect(downloadedPage(html)).toBe(downloaded);
  });

  it.each(['<link rel="preload" href="a.png" as="image">', '<p hidden>a</p><p data-only="x" hidden>', '<p>&nbsp;é\n'])(
    'keeps %s',
    (html) => {
      expect(downloadedPage(html)).toBe(html);
    },
  );
});
