import { describe, expect, it } from 'vitest';
import { readPage } from './page-text.ts';

const page = (body: string): string =>
  `<!doctype html><html><head><title>Not this</title></head><body>${body}</body></html>`;

describe('the text of a page', () => {
  it.each([
    ['words, as they stand', '<p>One  two\n three</p>', 'One  two\n three'],
    ['nothing for a line break', '<p>One<br>two</p>', 'Onetwo'],
    ['nothing between elements where nothing stands', '<p>One</p><p>two</p>', 'Onetwo'],
    ['characters for references', '<p>R&amp;D &lt;3&nbsp;&#x1F54A;</p>', 'R&D <3\u00A0\u{1F54A}'],
    ['no comments', '<p>One<!-- no --> two</p>', 'One two'],
    ['nothing that a template holds', '<template><p>no</p></template>One', 'One'],
    ['scripts and styles, as browsers give them', '<script>a</script><style>b</style>', 'ab'],
    ['a script’s markup in noscript, which is a text there', '<noscript><i>x</i></noscript>', '<i>x</i>'],
  ])('has %s', (_what, body, text) => {
    expect(readPage(page(body), new Set()).text).toBe(text);
  });

  it('has what stands behind the body too, where browsers put it', () => {
    expect(readPage(`${page('One')}\n`, new Set()).text).toBe('One\n');
  });
});

describe('the words of a block', () => {
  const runs = (body: string) => readPage(page(body), new Set(['p1', 'p2'])).blocks;

  it('are its text nodes with their places in the page', () => {
    expect(runs('<h1>T</h1><p id="p1">One <a href="#x">two</a>.</p> <p id="p2">Three</p>')).toEqual(
      new Map([
        [
          'p1',
          [
            { value: 'One ', start: 1 },
            { value: 'two', start: 5 },
            { value: '.', start: 8 },
          ],
        ],
        ['p2', [{ value: 'Three', start: 10 }]],
      ]),
    );
  });

  it('are without the number of the paragraph and the marks of notes', () => {
    const body = '<p id="p1"><a class="number" href="#p1">1</a> On<a class="noteref context" href="#n">*</a>e</p>';
    expect(runs(body).get('p1')).toEqual([
      { value: ' On', start: 1 },
      { value: 'e', start: 5 },
    ]);
  });

  it('are only those that are wanted', () => {
    expect(runs('<p id="p3">Three</p>')).toEqual(new Map());
  });
});
