/** Content that is broken or means harm: it is reported, or shown as the text that it is. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { readXml } from '../../src/exports/strict-xml.ts';
import { nasty, rightToLeft, writeBroken, writeOdd } from '../fixtures/hostile.ts';

let folder: string;
beforeEach(async () => {
  await mkdir('.cache', { recursive: true });
  folder = await mkdtemp('.cache/hostile-');
});
afterEach(() => rm(folder, { recursive: true }));

describe('npm run check, of what is broken', () => {
  const check = (content: string) => {
    const env = { ...process.env, POSTIL_CONTENT: content };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], { env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const codesIn = (report: string) =>
    Map.groupBy(
      report.replaceAll(`${folder}/`, 'content/').matchAll(/^content\/(.*?):\d+:\d+ {2}([a-z-]+) {2}\S/gm),
      ([, path]) => path ?? '',
    );

  it('says of each file what is wrong with it, and ends', { timeout: 120_000 }, async () => {
    const expected = await writeBroken(folder);
    const { status, stdout, stderr } = check(folder);
    expect([status, stderr]).toEqual([1, '']);
    const found = [...codesIn(stdout)].map(([path, lines]) => [path, [...new Set(lines.map(([, , code]) => code))]]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...expected].map(([path, code]) => [path, [code]])));
    expect(stdout.split('\n').length).toBeLessThan(300);
  });

  it('says that there is no site file where there is no collection', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = check(join(folder, 'nowhere'));
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('nowhere/site.yaml:1:1  unknown-file  There is no site file.');
  });
});

describe('a site built from what is odd', () => {
  it('shows all of it as text', { timeout: 300_000 }, async () => {
    const to = join(folder, 'site');
    await writeOdd(join(folder, 'content'));
    expect(await buildSite({ to, content: join(folder, 'content') })).toBe(true);
    const files = (await readdir(to, { recursive: true })).filter((name) => name.endsWith('.html'));
    const pages = await Promise.all(files.map((file) => readFile(join(to, file), 'utf8')));
    const seen = pages.map((page) => look(unified().use(rehypeParse).parse(page)));
    expect(seen.flatMap(({ running }) => running)).toEqual([]);
    const text = seen
      .map((page) => page.text)
      .join('\n')
      .replace(/\s+/g, ' ');
    expect(shown.filter((each) => !text.includes(each.replace(/\s+/g, ' ')))).toEqual([]);
    expect(await invalid(files.map((file) => join(to, file)))).toEqual([]);
    for (const file of ['feed.xml', 'sitemap.xml']) readXml(await readFile(join(to, file), 'utf8'));
  });
});

/** What must stand on some page, as it was written. */
const shown = [
  ...['title', 'short', 'publication', 'author how', 'summary', 'inferred what', 'inferred how'].map(nasty),
  ...['site title', 'site collection', 'site description', 'contributors', 'license'].map(nasty),
  ...['kind one', 'kind many', 'kind about', 'reads', 'reverse'].map(nasty),
  ...['source title', 'source family', 'source given', 'source literal', 'source container', 'source note'].map(nasty),
  ...['name', 'what', 'odd full', 'odd summary', 'rtl full', 'rtl summary'].map(nasty),
  ...['claim title', 'position label', 'holder', 'page title', 'page description'].map(nasty),
  nasty('given') + ' ' + nasty('family'),
  rightToLeft,
  'He said “so”, and went to <script>, {1 + 1} & ]]> <b onclick=“x”> </script>{x}.',
  'It was <b>not</b> “so” {x}, or so.',
  'It is <i>here</i>.',
  'A body, with <script>alert(1)</script>, {1 + 1}, import x from “y”, <img onerror=x> and ]]>.',
  'That <b>it</b> is.',
];

/** What an HTML parser sees on a page: its texts (descriptions are texts too), and what would run that is not ours. */
function look(tree: Root): { text: string; running: string[] } {
  const texts: string[] = [];
  const running: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type !== 'element') return;
    if (node.properties['content'] !== undefined) texts.push(String(node.properties['content']));
    if (isRunning(node)) running.push(JSON.stringify({ ...node, position: undefined }).slice(0, 200));
  });
  return { text: texts.join(''), running };
}

/** How the one begins that op-eds’ pages carry. */
const ownStyle = /^\/\*! tailwindcss /;

/** Whether an element, or an attribute of it, may have come out of a text: no page of ours has such a one. */
function isRunning({ tagName, properties, children }: Element): boolean {
  const [first] = children;
  if (tagName === 'script' && first?.type === 'text' && runs(first.value, properties['type'])) return true;
  if (tagName === 'style') return first?.type !== 'text' || !ownStyle.test(first.value);
  if (['img', 'b', 'iframe', 'object'].includes(tagName)) return true;
  return Object.entries(properties).some(
    ([name, value]) => /^on/i.test(name) || (/^(?:href|src)$/.test(name) && /^\s*javascript:/i.test(String(value))),
  );
}

/** Whether a script of this type holds what a text says; in data it may, as JSON. */
function runs(script: string, type: unknown): boolean {
  if (type !== 'application/ld+json' && type !== 'application/json') return script.includes('alert');
  return typeof JSON.parse(script) !== 'object';
}

async function invalid(files: readonly string[]): Promise<string[]> {
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateMultipleFiles([...files]);
  return report.results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`),
  );
}
