import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { el } from './fixture.ts';
import { toHtml } from './html.ts';
import { parseText } from './parse.ts';
import { blankComments } from './tags.ts';

/** The HTML of a Markdown text and its diagnostics without their mends. */
function markdown(text: string) {
  const { value, diagnostics } = parseText(text, 'a.md');
  const html = toHtml({ ...el('div'), children: value.children as ReturnType<typeof el>['children'] });
  return [html, ...diagnostics.map((each) => formatDiagnostic(each).split('\n')[0])];
}

const unknown = (place: string, name: string) =>
  `a.md:${place}  unknown-component  ${name} is not a component of Postil.`;

describe('raw HTML in Markdown', () => {
  it.each([
    ['a script', 'a <script>x()</script>', '<p>a &#x3C;script>x()&#x3C;/script></p>', unknown('1:3', '<script>')],
    ['a script by itself', '<script>x()</script>', '<p>&#x3C;script>x()&#x3C;/script></p>', unknown('1:1', '<script>')],
    ['a handler', 'a\nb <img onerror=x()>', '<p>a\nb &#x3C;img onerror=x()></p>', unknown('2:3', '<img>')],
    ['a handler by itself', '<svg onload=x()>', '<p>&#x3C;svg onload=x()></p>', unknown('1:1', '<svg>')],
    [
      'a component of nobody’s',
      '<Aside>*b*</Aside>',
      '<p>&#x3C;Aside><em>b</em>&#x3C;/Aside></p>',
      unknown('1:1', '<Aside>'),
    ],
    ['a name in lower case', 'a <note>b', '<p>a &#x3C;note>b</p>', unknown('1:3', '<note>')],
    ['the inner form of a name', 'a <postil-note>b', '<p>a &#x3C;postil-note>b</p>', unknown('1:3', '<postil-note>')],
    ['a longer name', 'a <Notes>b', '<p>a &#x3C;Notes>b</p>', unknown('1:3', '<Notes>')],
    ['an instruction', 'a <?php x ?>', '<p>a &#x3C;?php x ?></p>', unknown('1:3', 'Raw HTML')],
    ['a document type', '<!DOCTYPE html>', '<p>&#x3C;!DOCTYPE html></p>', unknown('1:1', 'Raw HTML')],
    [
      'a tag in a list',
      '- a\n  - <i>b',
      '<ul>\n<li>a\n<ul>\n<li>&#x3C;i>b</li>\n</ul>\n</li>\n</ul>',
      unknown('2:5', '<i>'),
    ],
  ])('shows %s as text and reports it', (_what, text, html, diagnostic) => {
    expect(markdown(text)).toEqual([html, diagnostic]);
  });

  it.each([
    [
      'not closed',
      'a <Mention of="nato">b',
      '<p>a &#x3C;Mention of=“nato”>b</p>',
      '1:3',
      '<Mention> is not closed where it was opened.',
    ],
    [
      'closed in itself',
      'a <Mention of="nato" /> b',
      '<p>a &#x3C;Mention of=“nato” /> b</p>',
      '1:3',
      '<Mention> is not closed where it was opened.',
    ],
    [
      'closed in another',
      'a <Mention none>b <Gloss of="x">c</Mention>',
      '<p>a <postil-mention none="">b &#x3C;Gloss of=“x”>c</postil-mention></p>',
      '1:19',
      '<Gloss> is not closed where it was opened.',
    ],
    ['never opened', 'a b</Mention>', '<p>a b&#x3C;/Mention></p>', '1:4', '</Mention> closes nothing.'],
  ])('shows a component’s tag as text when it is %s', (_what, text, html, place, message) => {
    expect(markdown(text)).toEqual([html, `a.md:${place}  bad-syntax  ${message}`]);
  });

  it.each([
    ['what only HTML parsers take for a tag', '<svg/onload=x()>', '<p>&#x3C;svg/onload=x()></p>'],
    ['code alone', '`<script>`', '<p><code>&#x3C;script></code></p>'],
    ['an escape alone', 'a \\<script> b', '<p>a &#x3C;script> b</p>'],
    ['no comment', 'a<!-- <script> --> b', '<p>a b</p>'],
    ['no comment of several paragraphs', 'a\n\n<!-- b\n\n<i>c -->\n\nd', '<p>a</p>\n<p>d</p>'],
  ])('leaves %s', (_what, text, html) => {
    expect(markdown(text)).toEqual([html]);
  });
});

describe('component tags on lines of their own', () => {
  it.each([
    [
      'around one paragraph',
      '<Caption>\n  A *b*.\n</Caption>',
      '<p><postil-caption>\nA <em>b</em>.\n</postil-caption></p>',
    ],
    ['with empty lines', '<Caption>\n\nA *b*.\n\n</Caption>', '<postil-caption><p>A <em>b</em>.</p></postil-caption>'],
    ['around two paragraphs', '<Caption>\nA\n\nb\n</Caption>', '<postil-caption><p>\nA</p><p>b\n</p></postil-caption>'],
  ])('%s', (_what, text, html) => {
    const [actual, ...diagnostics] = markdown(text);
    expect([actual?.replace(/>\n+</g, '><'), diagnostics]).toEqual([html, []]);
  });
});

it.each([
  ['one at the beginning of a line', 'a\n<!-- b -->c', 'a\n          c'],
  ['its line ends stay', '<!-- b\n\nc -->\n', '      \n\n     \n'],
  ['not one within a line', 'a <!-- b -->', 'a <!-- b -->'],
  ['not one that is not closed', '<!-- b', '<!-- b'],
])('blankComments: %s', (_what, text, expected) => {
  expect(blankComments(text)).toBe(expected);
});
