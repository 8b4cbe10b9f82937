import { expect, test } from 'vitest';
import { openIndex } from './open.ts';
import type { FoundList, Instance } from './pagefind.ts';

const fragment = {
  url: '',
  raw_url: 'x.html',
  content: '',
  meta: { title: '' },
  anchors: [],
  card: { line: '', summary: '' },
};

/** Instances of Pagefind that go on when a part fails: the first misses one, as its search or its data say. */
function instances(failing: 'search' | 'data') {
  let made = 0;
  let preloaded = 0;
  const create = () => {
    const isFirst = made++ === 0;
    let failure: Error | undefined;
    const miss = (what: typeof failing) => {
      if (isFirst && what === failing) failure = new Error(`${what} failed`);
    };
    const data = () => {
      miss('data');
      return failure === undefined ? Promise.resolve(fragment) : Promise.reject(new Error('later'));
    };
    const instance: Instance = {
      preload: () => {
        preloaded += 1;
        miss('search');
        return Promise.resolve();
      },
      search: () => {
        miss('search');
        return Promise.resolve<FoundList>({ results: [{ id: 'x', score: 1, words: [], data }], filters: {} });
      },
    };
    return { instance, failure: () => failure };
  };
  return { create, made: () => made, preloaded: () => preloaded };
}

test('an index is made before it is first asked, and asked again and again', async () => {
  const { create, made } = instances('data');
  const index = openIndex(create);
  expect(made()).toBe(1);
  await index.find('a');
  expect((await index.find('b')).results.map(({ id }) => id)).toEqual(['x']);
  expect(made()).toBe(1);
});

test('what a search will need is loaded beforehand, and what is missing then is missed by the search', async () => {
  const { create, made, preloaded } = instances('search');
  const index = openIndex(create);
  await index.prepare('a');
  expect(preloaded()).toBe(1);
  await expect(index.find('a')).rejects.toThrow('search failed');
  expect((await index.find('a')).results).toHaveLength(1);
  expect(made()).toBe(2);
});

test('what cannot be prepared is told by nobody', async () => {
  const broken = () => Promise.reject(new Error('broken'));
  const index = openIndex(() => ({ instance: { search: broken, preload: broken }, failure: () => undefined }));
  await index.prepare('a');
  await expect(index.find('a')).rejects.toThrow('broken');
});

test('a search that misses a part throws, and the next one is complete', async () => {
  const { create, made } = instances('search');
  const index = openIndex(create);
  const both = await Promise.allSettled([index.find('a'), index.find('b')]);
  expect(both).toEqual([
    { status: 'rejected', reason: new Error('search failed') },
    { status: 'rejected', reason: new Error('search failed') },
  ]);
  expect((await index.find('a')).results).toHaveLength(1);
  expect(made()).toBe(2);
});

test('a record that cannot be loaded throws, and is loaded when it is found again', async () => {
  const index = openIndex(instances('data').create);
  const [first] = (await index.find('a')).results;
  await expect(first?.data()).rejects.toThrow('data failed');
  const [second] = (await index.find('a')).results;
  expect(await second?.data()).toEqual(fragment);
});

test('what is no failure of a part is thrown as it is', async () => {
  const broken = () => Promise.reject(new Error('broken'));
  const instance: Instance = { search: broken, preload: broken };
  await expect(openIndex(() => ({ instance, failure: () => undefined })).find('a')).rejects.toThrow('broken');
});
