import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './png.ts';

const ink = [33, 28, 21, 255];
const paper = [252, 250, 245, 255];

const picture = (width: number, ...pixels: readonly number[][]) => ({
  width,
  height: pixels.length / width,
  pixels: Uint8Array.from(pixels.flat()),
});

/** The chunks of a PNG by their names. */
function chunksOf(png: Uint8Array): Record<string, number[]> {
  const file = Buffer.from(png);
  const chunks: Record<string, number[]> = {};
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks[file.toString('latin1', at + 4, at + 8)] = [...file.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
  return chunks;
}

describe('indexedPng', () => {
  it('numbers the colors in their order, row by row', () => {
    const { IHDR, PLTE, IDAT = [] } = chunksOf(indexedPng(picture(2, paper, ink, ink, paper)) ?? new Uint8Array());
    expect(IHDR).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect(PLTE).toEqual([...paper.slice(0, 3), ...ink.slice(0, 3)]);
    expect([...inflateSync(Uint8Array.from(IDAT))]).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('ends as a PNG does, with the check of its last chunk', () => {
    expect(Buffer.from(indexedPng(picture(1, ink)) ?? []).toString('hex')).toMatch(/0000000049454e44ae426082$/);
  });

  it.each([
    ['that can be seen through', picture(1, [33, 28, 21, 254])],
    [
      'of more colors than a palette has',
      picture(257, ...Array.from({ length: 257 }, (_, at) => [at % 256, at >> 8, 0, 255])),
    ],
  ])('makes none %s', (_what, pixels) => {
    expect(indexedPng(pixels)).toBeUndefined();
  });
});
