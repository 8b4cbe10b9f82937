import { readdirSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { browserMayImport, floors } from '../../floors.mjs';

describe('the order of the floors', () => {
  it('is the one that the README tells', () => {
    const table = [...readFileSync('README.md', 'utf8').matchAll(/^\| `src\/([a-z]+)\/` +\|/gm)].map(
      (match) => match[1],
    );
    expect(table).toEqual([...floors, 'browser', 'styles']);
  });

  it('covers every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).toSorted()).toEqual([...floors, 'browser', 'styles'].toSorted());
  });

  it('knows what enhances the page', () => {
    expect(browserMayImport).toEqual(['model', 'anchoring', 'diagrams', 'copies']);
  });
});

describe('the linter', () => {
  const eslint = new ESLint();
  const rulesBroken = async (code: string, filePath: string) => {
    const [result] = await eslint.lintText(code, { filePath });
    return result?.messages.map((message) => message.ruleId) ?? [];
  };

  it.each([
    ['upwards', 'src/model/ids.ts', "import '../library/join.ts';", 'import-x/no-restricted-paths'],
    ['upwards by one', 'src/anchoring/fold.ts', "import '../copies/types.ts';", 'import-x/no-restricted-paths'],
    ['from a component', 'src/views/home.ts', "import '../components/Page.astro';", 'import-x/no-restricted-paths'],
    ['into the browser', 'src/browser/main.ts', "import '../views/home.ts';", 'import-x/no-restricted-paths'],
    [
      'in a circle',
      'src/library/files.ts',
      "import { readContents } from './read.ts';\nexport const x = readContents;",
      'import-x/no-cycle',
    ],
    ['of Astro’s content', 'src/views/home.ts', "import 'astro:content';", 'no-restricted-imports'],
    ['of globalThis', 'src/views/home.ts', 'export const x = globalThis;', 'no-restricted-globals'],
  ])('refuses an import %s', { timeout: 60_000 }, async (_what, file, code, rule) => {
    expect(await rulesBroken(code, file)).toContain(rule);
  });

  it('allows an import downwards', { timeout: 60_000 }, async () => {
    expect(await rulesBroken("import '../model/ids.ts';\n", 'src/library/files.ts')).toEqual([]);
  });
});
