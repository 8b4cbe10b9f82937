import { expect, it } from 'vitest';
import { weigh } from './weigh.ts';

const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

it.each([
  ['a sheet', '<link rel="stylesheet" href="a.css">', '', { fetched: ['a.css'], blocking: ['a.css'] }],
  ['a sheet for paper', '<link rel="stylesheet" media="print" href="a.css">', '', { fetched: ['a.css'], blocking: [] }],
  ['a sheet in the text', '', '<link rel="stylesheet" href="a.css">', { fetched: ['a.css'], blocking: [] }],
  ['an alternative', '<link rel="alternate" href="a.txt">', '', { fetched: [], blocking: [] }],
  [
    'a script that waits',
    '',
    '<script defer src="a.js"></script>',
    { fetched: ['a.js'], blocking: [], inlineScripts: 0 },
  ],
  [
    'a script that does not',
    '<script src="a.js"></script>',
    '',
    { fetched: ['a.js'], blocking: ['a.js'], inlineScripts: 0 },
  ],
  ['a script inside', '<script>a()</script>', '', { fetched: [], inlineScripts: 1 }],
  ['data', '<script type="application/ld+json">{}</script>', '', { fetched: [], inlineScripts: 0 }],
  ['style', '<style>a{}</style><style>b{}</style>', '', { style: 'a{}\nb{}', blocking: [] }],
  ['a picture', '', '<img src="a.png" width="1" height="1">', { fetched: ['a.png'], unsized: 0 }],
  ['a picture of no known size', '', '<img src="a.png" width="1">', { unsized: 1 }],
  ['elements', '', '<p><i>a</i></p><template><b>c</b></template>', { elements: 7 }],
])('%s', (_what, head, body, expected) => {
  expect(weigh(page(head, body))).toMatchObject(expected);
});
