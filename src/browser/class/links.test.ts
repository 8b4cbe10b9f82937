import { expect, it } from 'vitest';
import { linkTo } from './links.ts';

const published = 'https://reader.test/op-eds/peace.html';
const here = 'file:///home/b%C3%B6/postil/op-eds/peace.html?hide=people&questions=week#p2';

it.each([
  ['the published page', published, 'p7', undefined, `${published}#p7`],
  ['the page as a whole', published, '', undefined, published],
  ['a page that is not published', undefined, 'p7', undefined, 'file:///home/b%C3%B6/postil/op-eds/peace.html#p7'],
  ['words', published, 'p7', { textStart: 'a truce' }, `${published}#p7:~:text=a%20truce`],
  [
    'words with what leads up to them, and signs that mean something in a directive',
    published,
    'p7',
    { prefix: 'so,', textStart: 'cease-fire', textEnd: 'this & that', suffix: 'end' },
    `${published}#p7:~:text=so%2C-,cease%2Dfire,this%20%26%20that,-end`,
  ],
])('leads to %s', (_what, address, fragment, words, expected) => {
  expect(linkTo(address, here, fragment, words)).toBe(expected);
});
