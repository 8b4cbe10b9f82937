import { describe, expect, it } from 'vitest';
import { bridge, bridgeAnchors } from './fixture.ts';
import { generatedOf } from './generated.ts';
import { layOut } from './layout.ts';
import { copyPage, fileOf, otherPage, type Page } from './page.ts';
import { planOf } from './plan.ts';

const layout = layOut(bridge, bridgeAnchors.placeables);
const page = copyPage(bridge, layout, bridgeAnchors, 'bridge.txt');
const file = fileOf(page);

/** The page as another import would make it. */
function changed(body: string, unplaced: readonly string[], other: Readonly<Record<string, unknown>> = {}): Page {
  const value = { generated: generatedOf(body, 'A Bridge Too Late'), unplaced, ...other } as Readonly<
    Record<string, unknown>
  >;
  return { body, fields: page.fields.map((field) => ({ ...field, value: value[field.key] ?? field.value })) };
}

describe('fileOf', () => {
  it('says where the copy comes from, what has no place, and what was set apart', () => {
    expect(file.split('---\n')[1]).toBe(`of: bridge
title: A Bridge Too Late
file: bridge.txt
format: txt
generated: ${generatedOf(page.body, 'A Bridge Too Late')}
unplaced:
  - n-lost
apart:
  - { what: furniture, where: line 4, words: 4 THE ORRIN GAZETTE }
  - { what: repeat, where: line 6, words: 'The Orrin Company paid nobody, and nobody in …' }
`);
  });

  it('leads the person who imports another text', () => {
    const { copy } = bridge;
    expect(fileOf(otherPage(copy, layout, {}, 'b.txt', 'b')).split('---\n')[1]).toMatch(
      /^title: A Bridge Too Late\n# What else is known.*\n# authors:.*\n# publication:.*\n# date:.*\n# url:.*\nfile: b.txt\n/,
    );
    const stated = { title: 'B', authors: [{ family: 'Roe' }], date: '2026' };
    expect(fileOf(otherPage(copy, layout, stated, 'b.txt', 'b'))).toMatch(
      /^---\ntitle: B\nauthors:\n {2}- { family: Roe }\ndate: '2026'\nfile: b.txt\n/,
    );
    expect(fileOf(otherPage({ ...copy, title: undefined }, layout, {}, 'b.txt', 'b'))).toMatch(/^---\ntitle: b\n/);
  });
});

describe('planOf', () => {
  it('creates what is not there', () => {
    expect(planOf(undefined, page, false)).toEqual({ does: 'create', text: file });
  });

  it.each([
    ['the same file', file],
    ['line ends of Windows', file.replaceAll('\n', '\r\n')],
    ['a title by hand', file.replace('title: A Bridge Too Late', 'title: "A Bridge"')],
    ['a field by hand', file.replace('format: txt', 'format: txt\nurl: https://a.example')],
  ])('does nothing about %s', (_what, old) => {
    expect(planOf(old, page, false)).toEqual({ does: 'nothing', difference: '' });
    expect(planOf(old, page, true)).toEqual({ does: 'nothing', difference: '' });
  });

  it('updates what nobody has edited, and keeps what else the frontmatter says', () => {
    const more = changed(`${page.body}\n\nOne paragraph more.\n`, []);
    const old = file.replace('title: A Bridge Too Late', '# My title.\ntitle: A Bridge\nurl: https://a.example');
    const plan = planOf(old, more, false);
    expect(plan).toMatchObject({ does: 'update' });
    const text = 'text' in plan ? plan.text : '';
    expect(text).toMatch(
      /^---\nof: bridge\n# My title.\ntitle: A Bridge\nurl: https:\/\/a.example\nfile: bridge.txt\n/,
    );
    expect(text).toMatch(/\n\nOne paragraph more.\n$/);
    expect(planOf(text, more, false)).toEqual({ does: 'nothing', difference: '' });
  });

  const edited = file.replace('trusted stone', 'trusted wood');
  const difference = /^@@ line \d+ @@\n-…?.*trusted wood.*\n\+…?.*trusted stone/;

  it('keeps edits, and shows them, when the import makes what it made', () => {
    expect(planOf(edited, page, false)).toMatchObject({
      does: 'nothing',
      difference: expect.stringMatching(difference),
    });
    const line = edited.split('\n').findIndex((text) => text.includes('trusted wood')) + 1;
    expect(planOf(edited, page, false)).toMatchObject({ difference: expect.stringContaining(`@@ line ${line} @@`) });
  });

  it('keeps edits when the import makes something else', () => {
    const other = changed(page.body.replace('1911', '1912'), []);
    expect(planOf(edited, other, false)).toMatchObject({
      does: 'keep',
      reason: 'was edited by hand, and the import would make another text now',
    });
  });

  it('gives edits up when asked to', () => {
    const plan = planOf(edited, page, true);
    expect(plan).toMatchObject({ does: 'overwrite', text: file, difference: expect.stringMatching(difference) });
  });

  it.each([
    ['no frontmatter', 'Text.'],
    ['frontmatter that cannot be read', '---\na: [\n---\n\nText.'],
    ['nothing', ''],
  ])('takes a file with %s as a person’s', (_what, old) => {
    expect(planOf(old, page, false)).toMatchObject({ does: 'keep' });
    expect(planOf(old, page, true)).toMatchObject({ does: 'overwrite', text: file });
  });

  const shorter = 'Nobody asked why.\n';
  const fromElsewhere = changed(page.body.replace('1911', '1912'), [], { file: 'other.txt' });

  it.each([
    ['that comes from another file', fromElsewhere, 'was imported from another file, “bridge.txt”'],
    ['that has more paragraphs', changed(shorter, []), 'has 3 numbered paragraphs, and the import would make 1'],
    [
      'that has more glosses',
      changed(page.body.replace('1911', '1912').replace(/<Note of=\"n-asked\"[^>]*>/, ''), []),
      /^has \d glosses, and the import would make \d$/,
    ],
  ])('keeps a page %s, until asked to give it up', (_what, made, reason) => {
    const matching: unknown = typeof reason === 'string' ? reason : expect.stringMatching(reason);
    expect(planOf(file, made, false)).toMatchObject({
      does: 'keep',
      reason: matching,
      difference: expect.stringMatching(/^@@/),
    });
    expect(planOf(file, made, true)).toMatchObject({
      does: 'overwrite',
      text: expect.stringContaining(made.body.trim()),
    });
  });

  it('takes the same text with fewer glosses, for the digest has lost them, and the same page of a file renamed', () => {
    const without = changed(page.body.replace(/<Note of="n-asked"[^>]*>/, ''), []);
    expect(without.body).not.toBe(page.body);
    expect(planOf(file, without, false)).toMatchObject({ does: 'update' });
    expect(planOf(file, changed(page.body, ['n-lost'], { file: 'renamed.txt' }), false)).toMatchObject({
      does: 'update',
    });
  });

  it.each([
    ['follows the new file', file, 'title: Bees\n'],
    [
      'stays when a person has set it',
      file.replace('title: A Bridge Too Late', 'title: My Bridge'),
      'title: My Bridge\n',
    ],
  ])('the title %s', (_what, old, title) => {
    const body = 'Bees do not ask.\n';
    const bees = changed(body, [], { file: 'bees.txt', title: 'Bees', generated: generatedOf(body, 'Bees') });
    expect(planOf(old, bees, true)).toMatchObject({ does: 'overwrite', text: expect.stringContaining(title) });
  });

  it('the title is the person’s who says it, now and later', () => {
    const { copy } = bridge;
    const said = otherPage(copy, layout, { title: 'Said' }, 'b.txt', 'b');
    expect(planOf(fileOf(said), otherPage(copy, layout, {}, 'b.txt', 'b'), true)).toMatchObject({ does: 'nothing' });
    const older = fileOf(otherPage(copy, layout, {}, 'a.txt', 'a'));
    expect(planOf(older, said, true)).toMatchObject({ text: expect.stringContaining('title: Said\n') });
  });
});
