import { expect, it } from 'vitest';
import { sampleCourse } from '../course/fixture.ts';
import { bookFiles } from './book.ts';

const files = bookFiles(sampleCourse());
const textOf = (name: string): string => new TextDecoder().decode(files.find((file) => file.name === name)?.content);

it('has a chapter for each module and a subchapter for what else it holds, each once, in order', () => {
  expect(files.map(({ name }) => name)).toEqual([
    '001-overview.html',
    '002-session-s1.html',
    '003-reading-peace_sub.html',
    '004-question-began_sub.html',
    '005-question-held_sub.html',
    '006-session-s2.html',
    '007-reading-winter_sub.html',
    '008-question-cold_sub.html',
    '009-entries.html',
    '010-claims_sub.html',
    '011-sources_sub.html',
  ]);
});

it.each([
  ['the title of a chapter', '002-session-s1.html', '<title>The talks</title>'],
  ['a link to another chapter', '002-session-s1.html', 'href="003-reading-peace_sub.html"'],
  ['a link from a question', '005-question-held_sub.html', 'href="003-reading-peace_sub.html"'],
  ['a link within a chapter', '003-reading-peace_sub.html', 'href="#g-osce"'],
  ['a link elsewhere', '003-reading-peace_sub.html', 'href="https://example.org/peace"'],
])('has %s', (_what, name, text) => expect(textOf(name)).toContain(text));

it('has no title twice, and no link that Moodle would not know: to a place in another chapter', () => {
  const all = files.map(({ name }) => textOf(name)).join('');
  expect(all.match(/<h1|href="[^":#]+#[^"]*"/g)).toBeNull();
});
