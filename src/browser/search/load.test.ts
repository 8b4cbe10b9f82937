import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dataEvent, type DataDetail } from '../../model/data-script.ts';
import { loaderAt } from './load.ts';

const at = (file: string) => new URL(file, 'file:///a%20folder/search/');

/** A place whose scripts hand these over; it tells which were run. */
function placeWith(scripts: Readonly<Record<string, DataDetail | undefined>>) {
  const events = new EventTarget();
  const ran: string[] = [];
  const run = async (href: string) => {
    ran.push(href);
    await Promise.resolve();
    const file = href.slice(at('').href.length);
    if (!(file in scripts)) throw new Error(`${file} could not be loaded.`);
    if (scripts[file] !== undefined) events.dispatchEvent(new CustomEvent(dataEvent, { detail: scripts[file] }));
  };
  return { place: { run, events }, ran };
}

describe('loaderAt', () => {
  const packed = Buffer.from(gzipSync(new TextEncoder().encode('"détente talks"'))).toString('base64');

  test.each<[DataDetail, unknown]>([
    [['words/m', 'minsk moscow'], 'minsk moscow'],
    [['words/m', packed, 'gzip'], 'détente talks'],
  ])('gives what %j hands over', async (detail, data) => {
    const { place } = placeWith({ 'words/m.1a.js': detail });
    expect(await loaderAt(place)('words/m', at('words/m.1a.js'))).toBe(data);
  });

  test('runs a script once for all who ask while it is on its way, and again for who asks later', async () => {
    const { place, ran } = placeWith({ 'words/m.js': ['words/m', 'a'] });
    const load = loaderAt(place);
    expect(await Promise.all([load('words/m', at('words/m.js')), load('words/m', at('words/m.js'))])).toEqual([
      'a',
      'a',
    ]);
    expect(ran).toHaveLength(1);
    await load('words/m', at('words/m.js'));
    expect(ran).toHaveLength(2);
  });

  test('tells apart what several scripts hand over at a time', async () => {
    const { place } = placeWith({ 'a.js': ['words/a', 'a'], 'b.js': ['words/b', 'b'] });
    const load = loaderAt(place);
    expect(await Promise.all([load('words/b', at('b.js')), load('words/a', at('a.js'))])).toEqual(['b', 'a']);
  });

  test('throws what is wrong, and a later try may succeed', async () => {
    const scripts: Record<string, DataDetail | undefined> = { 'empty.js': undefined };
    const load = loaderAt(placeWith(scripts).place);
    await expect(load('table', at('empty.js'))).rejects.toThrow('empty.js does not hold “table”.');
    await expect(load('words/m', at('m.js'))).rejects.toThrow('m.js could not be loaded.');
    scripts['m.js'] = ['words/m', 'a'];
    expect(await load('words/m', at('m.js'))).toBe('a');
  });
});
