import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import type { Chapter } from './book.ts';
import { settle } from './settle.ts';

const chapter = (parts: Pick<Chapter, 'name' | 'content' | 'pages'>): Chapter => ({
  title: 'T',
  part: 'bodymatter',
  listed: true,
  ...parts,
});
const people = chapter({
  name: 'people',
  content: [h('section', { id: 'entry-ada' }, [h('p', { id: 'entry-ada-fn' })])],
  pages: [
    { href: '/people.html', id: undefined, title: 'People' },
    { href: '/people/ada.html', id: 'entry-ada', title: 'Ada' },
  ],
});

function linkIn(href: string, published?: string): string {
  const reading = chapter({
    name: 'reading',
    content: [h('p', { id: 'p1' }, [h('a', { href }, 'x')])],
    pages: [{ href: '/op-eds/peace.html', id: undefined, title: 'Peace' }],
  });
  const [settled] = settle([reading, people], published);
  return toHtml({ type: 'root', children: [...(settled?.content ?? [])] }).replace(/^<p id="p1">|<\/p>$/g, '');
}

const site = 'https://reader.org';

describe('a link', () => {
  it.each([
    ['to an entry', '/people/ada.html', undefined, '<a href="people.xhtml#entry-ada">x</a>'],
    ['to a place in it', '/people/ada.html#fn', undefined, '<a href="people.xhtml#entry-ada-fn">x</a>'],
    ['to a place that it lacks here', '/people/ada.html#sources', site, '<a href="people.xhtml#entry-ada">x</a>'],
    ['to a page that is a whole chapter', '/people.html', undefined, '<a href="people.xhtml">x</a>'],
    ['within the chapter', '/op-eds/peace.html#p1', site, '<a href="#p1">x</a>'],
    ['to a place that the chapter lacks', '/op-eds/peace.html#p9', site, '<a href="reading.xhtml">x</a>'],
    ['to what is not in the book', '/people/zeno.html#a', undefined, 'x'],
    [
      'to what is not in the book but published',
      '/people/zeno.html#a',
      site,
      '<a href="https://reader.org/people/zeno.html#a">x</a>',
    ],
    ['to another site', 'https://example.org/a b', undefined, '<a href="https://example.org/a%20b">x</a>'],
    ['to nothing', '', undefined, 'x'],
  ])('%s', (_what, href, published, expected) => expect(linkIn(href, published)).toBe(expected));

  it('that leads nowhere keeps its id, to which others may lead', () => {
    const [settled] = settle(
      [chapter({ name: 'a', content: [h('a', { id: 'r', href: '/x.html' }, 'x')], pages: [] })],
      undefined,
    );
    expect(settled?.content).toEqual([h('span', { id: 'r' }, 'x')]);
  });
});

it('tells which places the contents list below a chapter', () => {
  expect(settle([people], undefined)[0]?.places).toEqual([{ id: 'entry-ada', title: 'Ada' }]);
});
