/** Arbitrary trees for property tests. */
import type { Element, ElementContent } from 'hast';
import fc from 'fast-check';
import { el } from './fixture.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀'), maxLength: 6 });
const inline = fc.constantFrom('em', 'strong', 'span', 'code');

const { content } = fc.letrec<{ content: ElementContent }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text.map((value): ElementContent => ({ type: 'text', value })),
    fc.tuple(inline, fc.array(tie('content'), { maxLength: 3 })).map(([tagName, children]) => el(tagName, ...children)),
    fc.constant(0).map(() => el('br')),
  ),
}));

/** Paragraphs of texts, line breaks and nested inline elements. */
export const trees: fc.Arbitrary<Element> = fc
  .array(content, { minLength: 1, maxLength: 5 })
  .map((children) => el('p', ...children));

/** A paragraph and a range of its flat text, in thousandths of its length. */
export const cuts = fc.tuple(trees, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));
