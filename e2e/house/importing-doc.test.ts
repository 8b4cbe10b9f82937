import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCodes } from '../../src/import/codes.ts';
import { fields } from '../../scripts/import/options.ts';
import { Importing } from './importing.ts';

const text = await readFile('docs/importing.md', 'utf8');
const SECTION = /^### `([a-z-]+)`\n([\s\S]*?)(?=^#|(?![\s\S]))/gm;
const sections = Array.from(text.matchAll(SECTION), ([, code = '', body = '']) => ({ code, body }));

/** What a fence of a language holds. */
const fenced = (body: string, language: string) =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`$`, 'm').exec(body)?.[1];

let here: Importing;

beforeEach(async () => {
  here = await Importing.begin();
});

afterEach(() => here.end());

/** Runs the commands of an example; gives what the import among them tells. */
async function told(commands: string): Promise<string> {
  const [, before = '', words = ''] = /^([\s\S]*)npm run import -- (.*)$/.exec(commands) ?? [];
  execFileSync('sh', ['-ec', before], { cwd: here.folder });
  return (await here.run(...words.split(' '))).printed;
}

describe('docs/importing.md', () => {
  it('has a section for every code', () => {
    expect(sections.map(({ code }) => code)).toEqual(Object.keys(importCodes));
  });

  it.each(sections.filter(({ body }) => body.includes('```sh')))('shows how $code is told', async ({ code, body }) => {
    const example = fenced(body, 'text') ?? '';
    expect(example).toContain(`  ${code}  `);
    expect(await told(fenced(body, 'sh') ?? '')).toContain(example);
  });

  it('shows the code where no example can be run', () => {
    const others = sections.filter(({ body }) => !body.includes('```sh'));
    expect(others.map(({ code, body }) => [code, fenced(body, 'text')?.includes(`  ${code}  `)])).toEqual([
      ['copy-too-slow', true],
    ]);
  });

  it('shows a report and a page as they are', async () => {
    const report = fenced(text.slice(text.indexOf('## The report')), 'text') ?? '';
    expect((await here.run('cafe.txt')).printed).toBe(report);
    const [shown = '', rest = ''] = (fenced(text.slice(text.indexOf('## The page')), 'mdx') ?? '').split(' …');
    const page = await here.textOf('content/copies/cafe-tax.mdx');
    expect(page.startsWith(shown)).toBe(true);
    expect(page).toContain(rest.trim());
  });

  it('names every option', () => {
    const said = fields.map(({ flag }) => flag).filter((flag) => !['summary', 'source'].includes(flag));
    expect(
      ['dry-run', 'of', 'overwrite', 'format', 'as', ...said].filter((flag) => !text.includes(`--${flag}`)),
    ).toEqual([]);
  });
});
