import { describe, expect, it } from 'vitest';
import { digestOf } from './body.ts';
import { bridge, bridgeAnchors } from './fixture.ts';
import { layOut } from './layout.ts';
import { copyPage, fileOf, otherPage, type Page } from './page.ts';
import { planOf } from './plan.ts';

const layout = layOut(bridge, bridgeAnchors.placeables);
const page = copyPage(bridge, layout, bridgeAnchors, 'bridge.txt');
const file = fileOf(page);

/** The page as another import would make it. */
function changed(body: string, unplaced: readonly string[]): Page {
  const value = { generated: digestOf(body), unplaced } as Readonly<Record<string, unknown>>;
  return { body, fields: page.fields.map((field) => ({ ...field, value: value[field.key] ?? field.value })) };
}

describe('fileOf', () => {
  it('says where the copy comes from, what has no place, and what was set apart', () => {
    expect(file.split('---\n')[1]).toBe(`of: bridge
title: A Bridge Too Late
file: bridge.txt
format: txt
generated: ${digestOf(page.body)}
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
    const old = file.replace('title: A Bridge Too Late', '# My title.\ntitle: A Bridge\nurl: https://a.example');
    const plan = planOf(old, changed('Another body.\n', []), false);
    expect(plan).toMatchObject({ does: 'update' });
    const text = 'text' in plan ? plan.text : '';
    expect(text).toMatch(
      /^---\nof: bridge\n# My title.\ntitle: A Bridge\nurl: https:\/\/a.example\nfile: bridge.txt\n/,
    );
    expect(text).toMatch(/\n---\n\nAnother body.\n$/);
    expect(planOf(text, changed('Another body.\n', []), false)).toEqual({ does: 'nothing', difference: '' });
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
    expect(planOf(edited, other, false)).toMatchObject({ does: 'keep' });
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
});
