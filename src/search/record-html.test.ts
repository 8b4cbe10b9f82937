import { expect, test } from 'vitest';
import { recordHtml } from './record-html.ts';

test('a record is a page for Pagefind: folded, weighted, and nothing of it is markup', () => {
  const html = recordHtml(
    {
      href: 'op-eds/x.html',
      title: 'It’s <b>bold</b>',
      filters: { kind: ['op-eds'], author: ['O’Neil & “Sons”', 'Ada'] },
      sort: { newest: '2015-02-12', oldest: '2015-02-12' },
      card: { line: '', summary: '' },
      parts: [
        { text: 'Minsk–II', weight: 3 },
        { id: 'p1', text: 'A & B', weight: 1 },
      ],
    },
    'en',
    'of-1a2b3c4d',
  );
  expect(html.split(/(?=<(?:h1|div|span))/)).toEqual([
    '<!doctype html><html lang="en"><body><a id="of-1a2b3c4d"></a>',
    '<h1 data-pagefind-weight="8">It\'s &#x3C;b>bold&#x3C;/b></h1>',
    '<div data-pagefind-weight="3">Minsk-II</div>',
    '<div data-pagefind-weight="1"><a id="p1"></a>A &#x26; B</div>',
    '<span data-pagefind-filter="kind[data-value]" data-value="op-eds"></span>',
    '<span data-pagefind-filter="author[data-value]" data-value="O’Neil &#x26; “Sons”"></span>',
    '<span data-pagefind-filter="author[data-value]" data-value="Ada"></span>',
    '<span data-pagefind-sort="newest[data-value]" data-value="2015-02-12"></span>',
    '<span data-pagefind-sort="oldest[data-value]" data-value="2015-02-12"></span></body></html>',
  ]);
});
