import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCopy } from '../copies/read/read-copy.ts';
import { repairCopy } from '../copies/repair/repair.ts';
import { dictionaryOf } from '../anchoring/names.ts';
import { bridgeAnchors } from './fixture.ts';
import { prepare } from './prepare.ts';
import { misread } from './read-back.ts';
import { planOf } from './plan.ts';
import { fileOf } from './page.ts';

const known = { anchors: [bridgeAnchors], dictionary: dictionaryOf(bridgeAnchors.names) };
/** Names, markup, code, damage, and what nobody sees. */
const ODD = [
  'The',
  'Ines Marlow',
  'the Orrin Company',
  'trust her',
  'import',
  'export',
  '{x}',
  '<Mention of="a">',
  '</Note>',
  '*',
  '_',
  '`',
  '[^1]',
  '[a]: b',
  '# h',
  '1.',
  '- ',
  '> ',
  '---',
  '...',
  '"',
  "'",
  '|',
  'why. the',
  'deepseated',
  '\u200B',
  '\u202E',
  '&lt;',
  '\\',
  '~~~',
  '\n',
  '\n\n',
  'Photo: A. MAKER',
  'said nobody at all in the town that day',
  '😀',
  '[@roe-2022]',
  'ﬁ',
  'nor-\nmal',
];
const OPENING = 'When the bridge at Orrin fell in 1911, nobody in the town was surprised by it, and nobody asked.';

/** From the bytes of a text to its page: whatever it holds, the site reads it as the words that they are. */
it('reads back whatever is imported', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...ODD), { maxLength: 60 }), async (all) => {
      const text = `${OPENING}\n\n${all.join(' ')}`;
      const raw = await readCopy({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
      if ('code' in raw) return;
      const copy = repairCopy(raw);
      for (const of of [undefined, bridgeAnchors]) {
        const made = prepare(copy, known, { file: 'a.txt', stated: {}, name: 'a', asOpEd: false }, of);
        expect(misread(made.page.body, made.layout, 'copy')).toBeUndefined();
        expect(planOf(fileOf(made.page), made.page, false)).toEqual({ does: 'nothing', difference: '' });
      }
    }),
    { numRuns: 200 },
  );
});
