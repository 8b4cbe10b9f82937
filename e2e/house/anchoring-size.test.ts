import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { anchoring } from '../site/budget.ts';

/** What a browser needs to anchor quotations and find mentions; what these import comes with them. */
const MODULES = ['anchor', 'selector', 'mentions', 'names', 'words'];

const ENTRY = 'virtual:anchoring';

it('takes little to anchor quotations and find mentions in a browser', async () => {
  const code = MODULES.map((name) => `export * from './src/anchoring/${name}.ts';`).join('\n');
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    plugins: [
      {
        name: 'anchoring',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  expect(output[0].exports).toEqual(
    expect.arrayContaining(['anchorIn', 'anchorAll', 'selectorFor', 'findMentions', 'dictionaryOf']),
  );

  expect(gzipSync(output[0].code).length).toBeLessThan(anchoring);
});
