import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { opEdSlug } from '../model/ids.ts';
import { buildLibrary } from './join.ts';
import { libraryOf, sampleWith } from './sample.ts';

const front = (fields: string) => `---\ntitle: My copy\nfile: a.txt\nformat: txt\ngenerated: abc\n${fields}---\n\n`;

const body = `For years the OSCE had watched. It was <Mention of="ada-king" gloss>the diplomat</Mention> who opened the talks in a cold room; the <Mention of="osce" gloss>OSCE</Mention> went home before spring.

<Note of="n-began-the-talks" on="opened the talks" />
<Note on="a cold room" kind="textual">The copy has “a cod room”.</Note>

<Paragraph number="none" />

Advertisement.

<Paragraph number="2" />

The truce <Supplied from="the pull quote">he</Supplied>ld.

<Note of="n-the-truce-held" on="truce held" />
`;

const copyOf = (text: string) => sampleWith({ 'copies/my-peace.mdx': text });

describe('a copy of an op-ed', () => {
  const copy = libraryOf(copyOf(front('of: peace\n') + body)).copies.get(opEdSlug.parse('peace'));

  it('has the digest’s numbers, and none where it has no such paragraph', () => {
    expect(copy?.blocks.map(({ id, number }) => [id, number])).toEqual([
      ['p1', 1],
      ['b2', undefined],
      ['p2', 2],
    ]);
  });

  it('hangs the digest’s glosses where they are marked, and only there', () => {
    expect(copy?.glosses.map(({ id, lemma, here }) => [id, lemma, here])).toEqual([
      ['g-ada-king', 'the diplomat', undefined],
      ['g-osce', 'OSCE', 'It was <em>there</em>.'],
    ]);
    expect(copy?.mentions.map(({ entry, start, gloss }) => [entry, start, gloss])).toEqual([
      ['osce', 14, undefined],
      ['ada-king', 39, 'g-ada-king'],
      ['osce', expect.any(Number), 'g-osce'],
    ]);
  });

  it('hangs the digest’s notes by their ids, and its own', () => {
    expect(copy?.notes.map(({ id, block, kind, claim, lemma, text }) => [id, block, kind, claim, lemma, text])).toEqual(
      [
        ['n-began-the-talks', 'p1', 'disputed', 'who-began', 'opened the talks', 'Who began is open.'],
        ['n-a-cold-room', 'p1', 'textual', undefined, 'a cold room', 'The copy has “a cod room”.'],
        ['n-the-truce-held', 'p2', 'context', undefined, 'truce held', 'Minsk II was broken.'],
      ],
    );
  });

  it('shows which words were supplied', () => {
    expect(copy?.blocks[2]?.html).toContain('<span class="supplied" title="Supplied from the pull quote">');
    expect(copy?.blocks[2]?.text).toBe('The truce held.');
  });

  it('leaves the op-ed’s digest as it is', () => {
    expect(copy?.digest?.blocks.map(({ id }) => id)).toEqual(['p1', 'p2', 'c1']);
  });
});

it('of another text stands under its own name', () => {
  const { copies } = libraryOf(copyOf(`${front('')}Minsk II came.\n`));
  expect([...copies].map(([key, { digest, glosses }]) => [key, digest, glosses.map(({ id }) => id)])).toEqual([
    ['my-peace', undefined, ['g-minsk-ii']],
  ]);
});

it('may have what looks like a citation, and names that are two entries’', () => {
  const files = sampleWith({
    'copies/letter.mdx': `${front('')}The Talks \\[@roe-2022], see also [@nobody-1999].\n`,
    'events/spring-talks.md':
      '---\nname: Spring Talks\naliases: [Talks]\nsummary: Some talks.\nsources: [allan-2020]\n---\n',
    'events/autumn-talks.md':
      '---\nname: Autumn Talks\naliases: [Talks]\nsummary: Some talks.\nsources: [allan-2020]\n---\n',
  });
  const { copies } = libraryOf(files);
  expect([...copies.values()].flatMap(({ mentions }) => mentions)).toEqual([]);
});

describe('what is wrong with a copy', () => {
  it.each([
    [
      'a note that the digest does not have',
      front('of: peace\n') + 'A.\n\n<Note of="n-gone" on="A" />\n',
      '11:1  unknown-id  The digest has no note “n-gone”.',
    ],
    ['an op-ed that is not there', `${front('of: none\n')}A.\n`, '6:1  unknown-id  There is no op-ed “none”.'],
    [
      'a number that goes back',
      `${front('')}A.\n\nB.\n\n<Paragraph number="2" />\n\nC.\n`,
      '12:1  bad-attribute  The next paragraph cannot have this number.',
    ],
    ['a field that is none', `${front('mine: yes\n')}A.\n`, '6:1  bad-frontmatter'],
  ])('%s', (_what, text, expected) => {
    const found = buildLibrary(copyOf(text)).diagnostics.map(formatDiagnostic);
    expect(found).toEqual([expect.stringContaining(`content/copies/my-peace.mdx:${expected}`)]);
  });

  it('two of one op-ed, and one named like an op-ed', () => {
    const files = sampleWith({
      'copies/a.mdx': `${front('of: peace\n')}A.\n`,
      'copies/b.mdx': `${front('of: peace\n')}A.\n`,
      'copies/winter.mdx': `${front('')}A.\n`,
    });
    expect(buildLibrary(files).diagnostics.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'content/copies/b.mdx: content/copies/a.mdx is a copy of the same op-ed.',
      'content/copies/winter.mdx: The collection has an op-ed “winter”.',
    ]);
  });
});

it('has no part in any other page', () => {
  const without = libraryOf(sampleWith({}));
  const { copies: _, fieldAt: __, sourceAt: ___, ...rest } = libraryOf(copyOf(front('of: peace\n') + body));
  expect(JSON.stringify([...rest.opEds, ...rest.entries, ...rest.claims])).toBe(
    JSON.stringify([...without.opEds, ...without.entries, ...without.claims]),
  );
});
