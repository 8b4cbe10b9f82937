import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample } from '../library/sample.ts';
import { glossExtent, glossView, noteExtent, noteView } from './gloss.ts';

const library = libraryOf(sample);
const opEd = at(library.opEds, 'peace');
const glossOf = (id: string) => opEd.glosses.find((gloss) => gloss.entry === id);
const [disputed, context] = opEd.notes;

describe('glossView', () => {
  const gloss = glossOf('osce');
  const view = gloss && glossView(library, gloss);

  it('splits the summary and adds why it matters here', () => {
    expect(view).toMatchObject({
      id: 'g-osce',
      lemma: 'OSCE',
      lead: 'A security organization of 57 states.',
      rest: 'It monitors truces.',
      here: 'It was <em>there</em>.',
    });
  });

  it('shows the op-ed’s own source first, and counts the others', () => {
    expect(view?.sources.map((source) => source.id)).toEqual(['un-2015']);
    expect(view?.moreSources).toBe(1);
  });

  it('measures its texts without their markup', () => {
    expect(view && glossExtent(view)).toMatchObject({ lead: 37 });
  });
});

describe('noteView', () => {
  it('shows a claim’s positions, with who holds them and without links', () => {
    const view = disputed && noteView(library, disputed);
    expect(view).toMatchObject({ label: 'Disputed', mark: '‡', lemma: 'began the talks', sources: [] });
    expect(view?.claim?.positions).toEqual([
      { label: 'The OSCE', html: '<p>The OSCE asked first.</p>', holders: 'Ada King' },
      { label: 'Others', html: '<p>Others did.</p>', holders: 'Zeno Adams; The Review' },
    ]);
  });

  it('shows a comment with its source', () => {
    const view = context && noteView(library, context);
    expect(view).toMatchObject({ label: 'Context', mark: '*', claim: undefined });
    expect(view?.sources.map((source) => source.short)).toEqual(['Allan 2020']);
  });

  it('opens only as a whole', () => {
    expect(context && noteExtent(noteView(library, context)).lead).toBeUndefined();
  });
});
