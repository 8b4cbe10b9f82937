import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryOf, sample, sampleSite, sampleWith } from '../../library/sample.ts';
import { annotationFiles, writeAnnotations } from './write.ts';

const library = libraryOf(sample);

async function site(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'postil-annotations-'));
  await mkdir(join(root, 'op-eds'));
  await mkdir(join(root, 'api/v1/op-eds'), { recursive: true });
  for (const { slug, blocks } of library.opEds.values()) {
    const words = blocks.map(({ id, html, tagName }) => `<${tagName} id="${id}">${html}</${tagName}>`);
    await writeFile(join(root, `op-eds/${slug}.html`), `<body>${words.join('')}</body>`);
    await writeFile(join(root, `api/v1/op-eds/${slug}.json`), '{}');
  }
  for (const name of ['index', 'op-eds.2']) await writeFile(join(root, `api/v1/${name}.json`), '{}');
  return root;
}

it('writes the files that it says it will, and counts what is in them', async () => {
  const root = await site();
  const files = await annotationFiles(root);
  expect(files).toEqual(['api/v1/annotations/peace.json', 'api/v1/annotations/winter.json', 'api/v1/annotations.json']);
  await writeAnnotations(root, library, 'https://reader.example');
  const [peace, winter, all] = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(root, file), 'utf8')) as Record<string, unknown>),
  );
  expect(peace).toMatchObject({ prev: winter?.['id'] });
  expect(winter).toMatchObject({ next: peace?.['id'], items: [] });
  expect(all).toMatchObject({ total: 10, first: winter?.['id'], last: peace?.['id'] });
});

it('writes none, and says so, where the site has no interface', async () => {
  const root = await mkdtemp(join(tmpdir(), 'postil-annotations-'));
  const without = libraryOf(sampleWith({ 'site.yaml': `${sampleSite}\nmakes: { api: false }\n` }));
  await writeAnnotations(root, without, 'https://reader.example');
  expect([await readdir(root), await annotationFiles(root)]).toEqual([[], []]);
});
