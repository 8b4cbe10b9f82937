import { describe, expect, it } from 'vitest';
import { at, libraryOf, sampleSite, sampleWith } from '../library/sample.ts';
import { opEdSlug } from '../model/ids.ts';
import { digestView, ownTexts, ownTextView, readingView } from './copy.ts';
import { frameView } from './frame.ts';
import { homeView } from './home.ts';

const front = (fields: string) => `---\ntitle: My copy\nfile: a.txt\nformat: txt\ngenerated: abc\n${fields}---\n\n`;
const peace = opEdSlug.parse('peace');
const published = libraryOf(sampleWith({}));
const library = libraryOf(
  sampleWith({
    'copies/a.mdx': `${front('of: peace\n')}The <Mention of="osce" gloss>OSCE</Mention> came.\n\n<Note of="n-began-the-talks" on="came" />\n`,
    'copies/letter.mdx': `${front('')}Minsk II came.\n`,
  }),
);
const opEd = library.opEds.get(peace);

describe('an op-ed of which there is a copy', () => {
  const view = opEd && readingView(library, opEd);

  it('is shown in full under its own title', () => {
    expect(view).toMatchObject({ title: 'Peace in Our Time', form: 'copy', slug: 'peace' });
    expect(view?.blocks.map(({ id, glosses, notes }) => [id, [...glosses, ...notes].map((each) => each.id)])).toEqual([
      ['p1', ['g-osce', 'n-began-the-talks']],
    ]);
  });

  it('lists what has no place in the copy, with its place in the digest', () => {
    expect(view?.unplaced.map(({ text, href }) => [text, href])).toEqual([
      ['Paragraph 2', '/op-eds/peace/digest.html#p2'],
      ['The caption of a picture', '/op-eds/peace/digest.html#c1'],
      ['Ada King', '/op-eds/peace/digest.html#g-ada-king'],
      ['Minsk II', '/op-eds/peace/digest.html#g-minsk-ii'],
      ['Zeno Adams', '/op-eds/peace/digest.html#g-zeno-adams'],
      ['Note on “the truce held”', '/op-eds/peace/digest.html#n-the-truce-held'],
    ]);
    expect(view?.unplaced[0]?.id).toBe('p2');
  });

  it('has both forms, each of which knows which it is', () => {
    const digest = opEd && digestView(library, opEd);
    const forms = [view, digest].map((each) => each?.forms.map(({ href, current }) => [href, current]));
    expect(forms).toEqual([
      [
        ['/op-eds/peace.html', true],
        ['/op-eds/peace/digest.html', false],
      ],
      [
        ['/op-eds/peace.html', false],
        ['/op-eds/peace/digest.html', true],
      ],
    ]);
    expect(digest).toMatchObject({ form: 'digest', unplaced: [] });
  });

  it('without a copy is as it was', () => {
    const plain = published.opEds.get(peace);
    expect(plain && readingView(published, plain)).toMatchObject({ form: 'digest', forms: [], unplaced: [] });
  });
});

it('another text is shown with what it mentions, and what is known of it', () => {
  const [letter] = ownTexts(library);
  const view = letter && ownTextView(library, letter);
  expect(view).toMatchObject({
    title: 'My copy',
    form: 'copy',
    slug: 'letter',
    date: undefined,
  });
  expect(view?.publication).toBeUndefined();
  expect(view?.inThisReading.map(({ label, entries }) => [label, entries.map(({ id }) => id)])).toEqual([
    ['Treaties', ['minsk-ii']],
  ]);
});

it('the home page says which readings are copies, and lists other texts', () => {
  const home = homeView(library);
  expect(home.readings.map(({ href, isCopy }) => [href, isCopy])).toEqual([
    ['/op-eds/winter.html', false],
    ['/op-eds/peace.html', true],
  ]);
  expect(home.ownTexts).toEqual([{ text: 'My copy', href: '/op-eds/letter.html' }]);
});

it('only a site with copies is private', () => {
  expect([library, published].map((each) => frameView(each).isPrivate)).toEqual([true, false]);
});

describe('the pages beside an op-ed', () => {
  it.each([
    ['{}', '/op-eds/peace/teach.html', '/op-eds/peace/chronology.html'],
    ['{ teaching: false }', undefined, '/op-eds/peace/chronology.html'],
    ['{ chronologies: false }', '/op-eds/peace/teach.html', undefined],
  ])('are those that the site makes: %s', (makes, teach, chronology) => {
    const site = libraryOf(sampleWith({ 'site.yaml': `${sampleSite}\nmakes: ${makes}\n` }));
    expect(readingView(site, at(site.opEds, 'peace'))).toMatchObject({ teach, chronology });
  });
});
