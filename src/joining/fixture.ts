/** Finished sites for tests: what the sample collection publishes, in pages with nothing but their places. */
import { apiFiles } from '../exports/api/files.ts';
import { jsonFile } from '../exports/api/json.ts';
import { addressesAt } from '../exports/addresses.ts';
import type { Library } from '../library/library.ts';
import { libraryOf, sample } from '../library/sample.ts';
import { dataScript, packedScript } from '../offline/data-script.ts';
import { tableOf } from '../search/table.ts';
import type { SiteFolder } from './site-folder.ts';

/** A page as every site has it: a head, a header with a menu, a main part, a footer, scripts. */
function page(name: string, main: string, sheet = '<link rel="stylesheet" href="assets/page.css">'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><script>boot()</script><title>${name}</title><meta name="description" content="old"><link rel="icon" href="icon.svg"><link rel="canonical" href="https://a.example/${name}.html"><meta property="og:title" content="old"><script type="application/ld+json">{}</script>${sheet}</head><body><a class="sr-only" href="#main">Skip</a><header><a href="index.html">Old</a><nav id="menu"><a href="people.html">People</a></nav><a id="find" href="search.html" data-script="assets/search.1.js">Search</a></header><main id="main"><nav class="trail"><a href="index.html">Readings</a></nav>${main}<p class="on-paper">https://a.example/${name}.html</p></main><footer><a href="feed.xml">Feed</a></footer><script defer src="assets/main.1.js" data-worker></script></body></html>`;
}

const chronology =
  '<link rel="stylesheet" href="assets/chronology.css"><article class="chronology"><h1>Chronology</h1><p>Old.</p><search id="narrow-time"><fieldset><legend>Kinds</legend><label>Old</label></fieldset><div><label>Mentioned in <select name="reading"></select></label><label>From <input name="from"></label></div></search><p id="told-time">1 date</p><div id="line"><svg></svg></div><p class="legend">Old.</p><div id="times"></div></article><script defer src="assets/chronology.1.js"></script>';
const search =
  '<div class="search-page"><form id="search" action="search.html"><label for="words">Old</label><input id="words"></form><section class="browse"><ul><li>Old</li></ul></section></div><script defer src="assets/search.1.js"></script>';

const contents = { core: 'core.1.js', head: 'head.1.js', table: 'table.1.js', words: { m: 'words/m.1.js' } };

/** The files of a site, by their paths. */
export function publishedFiles(library: Library = libraryOf(sample)): Map<string, string> {
  const api = apiFiles(library, addressesAt(library.site.address));
  return new Map([
    ...api.map(({ name, content }) => [`api/v1/${name}.json`, jsonFile(content())] as const),
    ['search/contents.js', dataScript('contents', contents)],
    ['search/table.1.js', packedScript('table', tableOf(library))],
    ['search/words/m.1.js', packedScript('words/m', 'minsk moscow')],
    ['index.html', page('index', '<h1>Old</h1>')],
    ['chronology.html', page('chronology', library.chronology.length > 0 ? chronology : '<article></article>')],
    ['search.html', page('search', search, '<style data-sheets="assets/page.css">.page {}</style>')],
  ]);
}

/** A site of these files. */
export function siteOf(name: string, files: ReadonlyMap<string, string> = publishedFiles()): SiteFolder {
  return { name, from: `sites/${name}`, read: (path) => Promise.resolve(files.get(path)) };
}
