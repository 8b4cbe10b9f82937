/** What a finished page asks of a browser, counted in its text. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementsOf } from '../../src/offline/elements.ts';

export interface Weighed {
  /** The style that stands in the page. */
  readonly style: string;
  /** Addresses, as they are written, of what is fetched without being asked for, the page’s own not counted. */
  readonly fetched: readonly string[];
  /** Those of them before which nothing is painted. */
  readonly blocking: readonly string[];
  readonly elements: number;
  /** Scripts that stand in the page and run; data in a `script` do not. */
  readonly inlineScripts: number;
  /** Pictures and the like whose size a browser knows only when they are there. */
  readonly unsized: number;
}

const PICTURES: ReadonlySet<string> = new Set(['img', 'video', 'iframe', 'embed', 'object']);
/** Links by which a browser fetches something: https://html.spec.whatwg.org/#linkTypes */
const FETCHING: ReadonlySet<string> = new Set([
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'icon',
  'manifest',
]);

/** Counts a page. */
export function weigh(html: string): Weighed {
  const elements = [...elementsOf(parse(html))];
  const tagged = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const links = tagged('link').filter((link) => FETCHING.has(valueOf(link, 'rel')));
  const scripts = tagged('script').filter((script) => isRun(script));
  const sources = [...scripts, ...elements.filter(({ tagName }) => PICTURES.has(tagName))];
  const waits = (script: Tree.Element) => ['defer', 'async'].some((name) => has(script, name));
  return {
    style: tagged('style').map(textOf).join('\n'),
    fetched: [...links.map((link) => valueOf(link, 'href')), ...sources.map((each) => valueOf(each, 'src'))].filter(
      Boolean,
    ),
    blocking: [
      ...links
        .filter((link) => isIn(link, 'head') && valueOf(link, 'rel') === 'stylesheet' && !has(link, 'media'))
        .map((link) => valueOf(link, 'href')),
      ...scripts.filter((script) => has(script, 'src') && !waits(script)).map((script) => valueOf(script, 'src')),
    ],
    elements: elements.length,
    inlineScripts: scripts.filter((script) => !has(script, 'src')).length,
    unsized: elements.filter((each) => PICTURES.has(each.tagName) && !(has(each, 'width') && has(each, 'height')))
      .length,
  };
}

const valueOf = ({ attrs }: Tree.Element, name: string): string =>
  attrs.find((each) => each.name === name)?.value ?? '';
const has = ({ attrs }: Tree.Element, name: string): boolean => attrs.some((each) => each.name === name);
const isRun = (script: Tree.Element): boolean => ['', 'module', 'text/javascript'].includes(valueOf(script, 'type'));
const isIn = ({ parentNode }: Tree.Element, name: string): boolean => parentNode?.nodeName === name;
const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
