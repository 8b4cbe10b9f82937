import { expect, test } from 'vitest';
import { htmlOf } from './fixtures/html.ts';
import { readHtml } from './html.ts';
import { isRefusal } from './refusals.ts';

const LONG =
  'Rivers have no opinion about the towns that they flow through, and no town, however old, has ever asked them for one.';
const NEXT =
  'Bridges, which stand between the two, are asked every day, by every cart, and they answer in the only way they can.';

async function blocksOf(html: string): Promise<string[]> {
  const copy = await readHtml(new TextEncoder().encode(html));
  if (isRefusal(copy)) expect.fail(copy.message);
  return copy.blocks.map(({ role = 'text', lines }) => `${role}: ${lines.map((line) => line.text).join(' / ')}`);
}

test('a saved page: headline, byline, caption, paragraphs, pull quote; nothing around them', async () => {
  const html = htmlOf([LONG, NEXT], {
    title: 'Of rivers',
    captions: ['A river J. DOE/AGENCY'],
    pullQuotes: ['asked every day'],
  });
  expect(await blocksOf(html)).toEqual([
    'title: Of rivers',
    'text: By A. Writer',
    'caption: A river J. DOE/AGENCY',
    `text: ${LONG}`,
    'quotation: asked every day',
    `text: ${NEXT}`,
  ]);
});

test.each<[string, string, string[]]>([
  ['a fragment', `<p>${LONG}</p><p>Short.`, [`text: ${LONG}`, 'text: Short.']],
  [
    'headings and items',
    '<h1>A</h1><p>One</p><h2>B</h2><ul><li>x<li>y</ul>',
    ['title: A', 'text: One', 'heading: B', 'item: x', 'item: y'],
  ],
  ['paragraphs by line breaks', '<div>one<br>two<br><br>three</div>', ['text: one / two', 'text: three']],
  [
    'text beside elements',
    '<div>one <b>and</b> two<p>three</p>four</div>',
    ['text: one and two', 'text: three', 'text: four'],
  ],
  ['quotations', '<blockquote><p>one</p><p>two</p></blockquote>', ['quotation: one', 'quotation: two']],
  ['preformatted lines', '<pre>one\n  two</pre>', ['text: one / two']],
  ['cells', '<table><tr><td>one<td>two</table>', ['text: one', 'text: two']],
  ['spaces', '<p> one\n\t two&nbsp;three </p>', ['text: one two\u00a0three']],
  [
    'a page whose article says “with-sidebar”',
    `<div class="post with-sidebar"><p>${LONG}</p><p>${NEXT}</p></div>`,
    [`text: ${LONG}`, `text: ${NEXT}`],
  ],
])('%s', async (_, html, expected) => expect(await blocksOf(`<!doctype html>${html}`)).toEqual(expected));

test('the report says what was left out', async () => {
  const copy = await readHtml(new TextEncoder().encode(htmlOf([LONG, NEXT])));
  if (isRefusal(copy)) expect.fail(copy.message);
  expect(copy.steps.map((step) => step.message)).toEqual([
    'Read as UTF-8: it holds nothing but ASCII.',
    'Left out: scripts and styles (6), menus (1), forms and buttons (2), passages around the article (3).',
  ]);
  expect(copy.title).toBe('A headline');
});
