/** The same copy as plain text, HTML, DOCX and PDF: the same paragraphs, the same repairs, every gloss. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCopy, recognize } from '../../src/copies/place/open-copy.ts';
import { docxOf, htmlOf, pdfOf } from '../../src/copies/read/fixtures/make.ts';
import { isRefusal, readCopy } from '../../src/copies/read/read-copy.ts';
import { repairCopy } from '../../src/copies/repair/repair.ts';
import type { OpenedCopy } from '../../src/copies/types.ts';
import { anchorsOf } from '../../src/library/anchors.ts';
import { readContentFolder } from '../../src/library/disk.ts';
import { buildLibrary } from '../../src/library/join.ts';
import { madeCopy, textOf } from '../fixtures/own-copy.ts';

const { value: library } = buildLibrary(await readContentFolder('content'));
if (library === undefined) throw new Error('The content cannot be read.');
const known = [...library.opEds.values()].map((opEd) => anchorsOf(library, opEd));
const made = known.map((anchors) => [anchors.slug, textOf(madeCopy(anchors))] as const);

const SHARED = '../shared/op-eds';
const damaged = [
  ['russia-needs-security-guarantees', '000_e08513b2827d54b3.txt', [2, 1, 1, 2]],
  ['revising-the-topspin', '003_caa284ed3d1e1bd3.txt', [0, 0, 0, 0]],
] as const;

const formats: Readonly<Record<string, (paragraphs: readonly string[]) => Uint8Array | string>> = {
  txt: (paragraphs) => paragraphs.join('\n\n'),
  html: ([title = '', ...rest]) => (title.length < 100 ? htmlOf(rest, { title }) : htmlOf([title, ...rest])),
  docx: (paragraphs) => docxOf(paragraphs),
  pdf: (paragraphs) => pdfOf(paragraphs),
};

/** A text in a format, opened as a copy of the op-ed that it is recognized as. */
async function opened(text: string, format: string): Promise<OpenedCopy & { readonly slug: string }> {
  const paragraphs = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const file = formats[format]?.(paragraphs) ?? '';
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await readCopy({ name: `copy.${format}`, bytes });
  if (isRefusal(read)) throw new Error(read.message);
  const copy = repairCopy(read);
  const anchors = recognize(copy, known);
  if (anchors === undefined) throw new Error('It is recognized as none.');
  return { slug: anchors.slug, ...openCopy(copy, anchors) };
}

function expectWhole({ slug, alignment, placements }: Awaited<ReturnType<typeof opened>>, of: string): void {
  const anchors = known.find((each) => each.slug === of);
  expect(slug).toBe(of);
  expect(alignment.numbers).toEqual(Array.from({ length: anchors?.paragraphs ?? 0 }, (_, index) => index + 1));
  expect(placements.map(({ id }) => id)).toEqual(anchors?.placeables.map(({ id }) => id));
  expect(placements.filter(({ outcome }) => outcome !== 'anchored')).toEqual([]);
}

describe.each(Object.keys(formats))('as %s', (format) => {
  it.each(made)('a made copy of %s is whole', async (slug, text) => {
    expectWhole(await opened(text, format), slug);
  });

  it.skipIf(!existsSync(SHARED)).each(damaged)('the copy of %s is whole, and mended', async (slug, name, repairs) => {
    const copy = await opened(readFileSync(join(SHARED, name), 'utf8'), format);
    expectWhole(copy, slug);
    const kinds = ['rejoined', 'supplied', 'repeat', 'flagged'];
    const steps = copy.copy.steps;
    const apart = copy.copy.apart.filter(({ kind }) => kind === 'repeat').length;
    const counts = kinds.map((kind) => (kind === 'repeat' ? apart : steps.filter((step) => step.kind === kind).length));
    expect(counts).toEqual(repairs);
  });
});
