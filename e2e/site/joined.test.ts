import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinedSchemas } from '../../src/joining/schemas.ts';
import { readManifest } from '../../src/model/manifest.ts';
import { filesBelow } from '../../src/offline/finish.ts';
import { manifestOf } from '../../src/offline/manifest.ts';
import { relativePage } from '../../src/offline/relative.ts';
import { joinFour, joinedFrom } from '../joined-sites.ts';
import { sites } from '../sites.ts';

const { folder } = sites.joined;
const files = await filesBelow(folder);
const own = files.filter((file) => !Object.keys(joinedFrom).some((name) => file.startsWith(`${name}/`)));

describe.each(Object.entries(joinedFrom))('%s', (name, from) => {
  it('has all its files', async () => {
    const before = (await filesBelow(from)).map((file) => `${name}/${file}`);
    expect(files.filter((file) => file.startsWith(`${name}/`))).toEqual(before);
  });

  it('is what its build has made, byte for byte: its own list of digests says so', async () => {
    const [list = ''] = readdirSync(join(folder, name, 'offline'));
    const built = readManifest(readFileSync(join(folder, name, 'offline', list), 'utf8'));
    expect(await manifestOf(join(folder, name))).toEqual(built);
  });
});

describe('the joined site', () => {
  it('has no link that leads nowhere, and none from its root', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const idsOf = (file: string) => {
      const known = ids.get(file) ?? relativePage(readFileSync(join(folder, file), 'utf8'), file).ids;
      ids.set(file, known);
      return known;
    };
    const dead = own
      .filter((file) => file.endsWith('.html') && file !== '404.html')
      .flatMap((file) => {
        const html = readFileSync(join(folder, file), 'utf8');
        return [...html.matchAll(/ (?:href|src|action|data-script)="([^"]*)"/g)]
          .map(([, address = '']) => address.replaceAll('&#x26;', '&'))
          .filter((address) => !/^https?:/.test(address))
          .filter((address) => {
            const [path = '', fragment = ''] = address.split('#');
            const target = path === '' ? file : posix.join(posix.dirname(file), path);
            if (path.startsWith('/') || !existsSync(join(folder, target))) return true;
            return fragment !== '' && !idsOf(target).has(decodeURIComponent(fragment));
          })
          .map((address) => `${file}: ${address}`);
      });
    expect(dead).toEqual([]);
  });

  it('publishes data as its schemas say', () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/api/joined/v1/${name}.json`, 'utf8'));
    const index = joinedSchemas.index.parse(read('index'));
    expect(index.collections.map(({ collection }) => collection)).toEqual(Object.keys(joinedFrom));
    const { total, items } = joinedSchemas.entries.parse(read('entries'));
    expect([total, index.entries.total]).toEqual([items.length, items.length]);
    for (const { page, file } of items.flatMap((item) => item.in))
      expect([page, file].filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('is the same each time it is joined', async () => {
    const again = '.cache/joined-again';
    expect(await joinFour(again)).toBe(true);
    const changed = own.filter((file) => !readFileSync(join(folder, file)).equals(readFileSync(join(again, file))));
    expect(changed).toEqual([]);
  });
});
