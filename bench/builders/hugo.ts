/** Hugo, which has footnotes of its own, with one layout; not a package of npm’s, but a program that may be there. */
import { spawnSync } from 'node:child_process';
import { run, say } from '../../scripts/process.ts';
import { markdownPages, opEdPage, type MarkdownPage } from '../synthetic/markdown.ts';
import type { Builder, TextFile } from './builder.ts';
import { PLAIN_STYLE, plainPage } from './plain-page.ts';

const CONFIG = `baseURL = 'https://reader.example/'
title = 'Marginalia'
disableKinds = ['taxonomy', 'term']
`;

const LAYOUT = plainPage('{{ .Title }}', '{{ .Content }}');

/** An index is a page that has others below it. */
const fileOf = ({ path, title, body }: MarkdownPage): TextFile => ({
  path: `content/${path.replace(/(^|\/)index$/, '$1_index')}.md`,
  text: `---\ntitle: ${title}\n---\n\n${body}\n`,
});

/** Hugo, installed from Debian’s packages where that can be done; nothing where there is none. */
export async function hugo(): Promise<Builder | undefined> {
  const version = versionThere() ?? (await installHugo());
  return version === undefined ? undefined : builder(version);
}

function builder(version: string): Builder {
  return {
    name: 'Hugo',
    version,
    makes: 'pages, feeds',
    files: (collection) => [
      { path: 'config.toml', text: CONFIG },
      { path: 'layouts/_default/single.html', text: LAYOUT },
      { path: 'layouts/_default/list.html', text: LAYOUT },
      { path: 'static/style.css', text: PLAIN_STYLE },
      ...markdownPages(collection).map(fileOf),
    ],
    opEdFile: (opEd) => fileOf(opEdPage(opEd)),
    command: ['hugo', '--quiet'],
    site: 'public',
    pageOf: (opEd) => `op-eds/${opEd}/index.html`,
  };
}

function versionThere(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v(\d[\d.]*)/.exec(stdout)?.[1] : undefined;
}

async function installHugo(): Promise<string | undefined> {
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    say('Installing Hugo with apt …');
    await run('apt-get', ['install', '-y', '-qq', 'hugo']);
  }
  return versionThere();
}
