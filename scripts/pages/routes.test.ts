import { expect, it } from 'vitest';
import { pathOf, type Route } from './routes.ts';

const fixed = (content: string) => ({ content, dynamic: false, spread: false });
const one = (content: string) => ({ content, dynamic: true, spread: false });
const rest = (content: string) => ({ content: `...${content}`, dynamic: true, spread: true });

it.each<[type: string, segments: Route['segments'], params: Record<string, string>, file: string]>([
  ['page', [], {}, 'index.html'],
  ['page', [[fixed('404')]], {}, '404.html'],
  ['page', [[one('kind')], [one('id')]], { kind: 'people', id: 'x' }, 'people/x.html'],
  ['page', [[rest('moved')]], { moved: 'op-eds/x/teach' }, 'op-eds/x/teach.html'],
  ['endpoint', [[rest('page'), fixed('.txt')]], { page: 'people/x' }, 'people/x.txt'],
  ['endpoint', [[fixed('downloads')], [one('name'), fixed('.epub')]], { name: 'postil' }, 'downloads/postil.epub'],
])('%s %j', (type, segments, params, file) => {
  expect(pathOf({ component: '', type, segments }, params)).toBe(file);
});
