import { describe, expect, it } from 'vitest';
import { entryGlossId, noteGlossId } from '../model/gloss-ids.ts';
import { entryId } from '../model/ids.ts';
import { drawMention, drawNote, drawQuietLink, referenceId } from './draw.ts';
import { collection, el } from './fixture.ts';
import { toHtml } from './html.ts';
import { linker } from './wrap.ts';

const nato = entryId.parse('nato');
const at = { entry: nato, block: 'p1', start: 4, end: 8 };

describe('drawMention', () => {
  it('leads to its gloss, which leads back', () => {
    const tree = el('p', 'the NATO of');
    drawMention(linker(tree), { ...at, gloss: entryGlossId(nato) }, collection.link);
    expect(toHtml(tree)).toBe('the <a role="doc-noteref" class="lemma x" id="r-g-nato" href="#g-nato">NATO</a> of');
  });

  it('leads to the entry when it has no gloss', () => {
    const tree = el('p', 'the NATO of');
    drawMention(linker(tree), { ...at, gloss: undefined }, collection.link);
    expect(toHtml(tree)).toBe('the <a class="mention x" href="/x/nato.html">NATO</a> of');
  });
});

it('drawQuietLink crosses emphasis', () => {
  const tree = el('p', 'the ', el('em', 'NA'), 'TO of');
  drawQuietLink(linker(tree), 4, 8, nato, collection.link);
  expect(toHtml(tree)).toBe('the <a class="mention x" href="/x/nato.html"><em>NA</em>TO</a> of');
});

describe('drawNote', () => {
  it.each([
    ['context', '*'],
    ['disputed', '‡'],
    ['textual', '†'],
  ] as const)('marks the words of a %s note with %s', (kind, mark) => {
    const tree = el('p', 'the "open" door');
    drawNote(tree, { id: noteGlossId('open'), kind, lemma: '"open"', start: 4, end: 10 });
    expect(toHtml(tree)).toBe(
      'the <span class="noted">"open"' +
        `<a role="doc-noteref" class="noteref ${kind}" id="r-n-open" href="#n-open" aria-label="Note on “&#x22;open&#x22;”">${mark}</a>` +
        '</span> door',
    );
  });
});

it('referenceId is not the gloss’s own id', () => {
  expect(referenceId('g-nato')).toBe('r-g-nato');
});
