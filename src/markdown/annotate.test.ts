import { describe, expect, it } from 'vitest';
import { annotated, mentionsOf } from './fixture.ts';

describe.each(['a.md', 'a.mdx'])('mentions in %s', (file) => {
  it.each([
    ['across emphasis', 'the Helsinki *Process*', ['Helsinki Process→helsinki g-helsinki']],
    ['across a line end', 'the Helsinki\nProcess', ['Helsinki\nProcess→helsinki g-helsinki']],
    ['across a line break', 'the Helsinki\\\nProcess', ['Helsinki\nProcess→helsinki g-helsinki']],
    ['with a dash', 'the Minsk–II deal', ['Minsk–II→minsk-2 g-minsk-2']],
    ['a possessive', `NATO's`, ['NATO→nato g-nato']],
    ['a plural', 'Helsinki Processes', ['Helsinki Processes→helsinki g-helsinki']],
    ['not across paragraphs', 'in Minsk\n\nII was', ['Minsk→minsk g-minsk']],
    ['not across list items', '- in Minsk\n- II was', ['Minsk→minsk g-minsk']],
    ['not in a link', '[NATO](/x)', []],
    ['not in a heading', '## NATO', []],
    ['not in code', '`NATO`\n\n```\nNATO\n```', []],
    ['in a caption', '<Caption>NATO</Caption>', ['NATO→nato g-nato']],
    [
      'a family name after its bearer',
      'Bill Clinton came.\n\nClinton left.',
      ['Bill Clinton→bill g-bill', 'Clinton→bill'],
    ],
    ['no family name before its bearer', 'Clinton left.', []],
    ['forced', '<Mention of="nato">the *bloc*</Mention>', ['the bloc→nato g-nato']],
    ['redirected', '<Mention of="minsk-2">Minsk</Mention>', ['Minsk→minsk-2 g-minsk-2']],
    ['suppressed', '<Mention none>NATO</Mention> and NATO', ['NATO→nato g-nato']],
    [
      'a marked one introduces a person',
      '<Mention of="hillary">She</Mention>, Clinton',
      ['She→hillary g-hillary', 'Clinton→hillary'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(mentionsOf(text, file)).toEqual(expected);
  });

  it.each([
    ['the first of a section', 'NATO NATO\n\nNATO', ['NATO→nato g-nato', 'NATO→nato', 'NATO→nato']],
    ['again behind a heading', 'NATO\n\n## H\n\nNATO NATO', ['NATO→nato g-nato', 'NATO→nato g-nato-2', 'NATO→nato']],
    [
      'wherever it is asked for',
      'NATO\n\n<Mention of="nato" gloss>NATO</Mention>',
      ['NATO→nato g-nato', 'NATO→nato g-nato-2'],
    ],
    [
      'with an id of its own',
      'Minsk II, Minsk.\n\n## H\n\nMinsk',
      ['Minsk II→minsk-2 g-minsk-2', 'Minsk→minsk g-minsk', 'Minsk→minsk g-minsk-3'],
    ],
  ])('have a gloss: %s', (_what, text, expected) => {
    expect(mentionsOf(text, file)).toEqual(expected);
  });

  it.each([
    ['a first one', 'the CSCE', '1:5'],
    ['one on a later line', 'A.\n\nB *c*\nd CSCE', '4:3'],
  ])('that are ambiguous are reported: %s', (_what, text, place) => {
    const { blocks, diagnostics } = annotated(text, file);
    expect(blocks.flatMap((block) => block.mentions)).toEqual([]);
    expect(diagnostics).toEqual([
      `${file}:${place}  ambiguous-name  “CSCE” may name csce or osce.\n` +
        '    → Write <Mention of="csce">CSCE</Mention>, or take the alias from all but one of them.',
    ]);
  });
});

/** A text without tags of links and marks, for comparison. */
const bare = (html: string) => html.replace(/<a role="doc-noteref" class="noteref.*?<\/a>|<\/?(?:a|span)\b[^>]*>/g, '');

describe('what is drawn', () => {
  const noteOn = (on: string) => `<Note on="${on}" sources="s">n</Note>`;
  it.each([
    ['a note inside a mention', 'the Helsinki Process of', ['Process']],
    ['a mention inside a note', 'the NATO of now', ['the NATO of']],
    ['a note that ends inside a mention', 'the Helsinki Process of', ['the Helsinki']],
    ['a note that begins inside a mention', 'the Helsinki Process of', ['Process of']],
    ['notes that overlap', 'one two three NATO', ['one two', 'two three', 'three NATO']],
    ['notes within each other', 'one two NATO four', ['one two NATO four', 'two NATO', 'NATO']],
    ['a note across emphasis and a link', 'a *b NATO c* [d](/e) f', ['b NATO c d']],
    ['a note in a link', 'a [b c](/e) f', ['b']],
  ])('nests no links, and changes no text: %s', (_what, text, lemmas) => {
    const [block, ...others] = annotated(`${text}\n\n${lemmas.map(noteOn).join('\n\n')}`).blocks;
    const [plain] = annotated(text).blocks;
    const html = block?.html ?? '';
    expect([others, block?.notes.map((note) => note.lemma)]).toEqual([[], lemmas]);
    expect(html).not.toMatch(/<a\b(?:(?!<\/a>).)*<a\b/s);
    expect(bare(html)).toBe(bare(plain?.html ?? ''));
    expect(html.match(/ id="r-n-/g)).toHaveLength(lemmas.length);
  });

  it.each([
    ['apart', ['NATO four', 'one'], '[one{n-one}] two [NATO][ four{n-nato-four}]'],
    ['with the same end, the longer first', ['two NATO', 'NATO'], 'one [two ][[NATO]]{n-two-nato}{n-nato} four'],
    ['overlapping', ['one two', 'two NATO'], '[one ][[two{n-one-two}] ][NATO]{n-two-nato} four'],
  ])('notes lie on their words, their marks behind: %s', (_what, lemmas, expected) => {
    const [block] = annotated(`one two NATO four\n\n${lemmas.map(noteOn).join('\n\n')}`).blocks;
    const marked = block?.html
      .replace(/<a role="doc-noteref" class="noteref[^>]* id="r-([^"]+)".*?<\/a>/g, '{$1}')
      .replace(/<\/?a\b[^>]*>/g, '');
    expect(marked?.replace(/<span[^>]*>/g, '[').replace(/<\/span>/g, ']')).toBe(expected);
  });

  it('is the same from Markdown and MDX', () => {
    const text = `# T\n\nNATO *of*\n\n<Note on="NATO of" sources="s">\n  On *it*.\n</Note>\n\n<Caption>\n  Bill Clinton\n</Caption>\n\n- <Mention of="nato">it</Mention>\n`;
    const drawn = (file: string) =>
      annotated(text, file).blocks.map(({ id, html, mentions }) => ({ id, html, mentions }));
    expect(drawn('a.md')).toEqual(drawn('a.mdx'));
    expect(annotated(text).blocks.map((block) => block.id)).toEqual(['b1', 'p1', 'c1', 'b4']);
  });
});
