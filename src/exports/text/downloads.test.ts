import { expect, it } from 'vitest';
import { sampleWithList } from '../../library/sample-list.ts';
import { contentAt } from './sample-texts.ts';

it('the downloads, each with what it is for, its files and their day', () => {
  const text = contentAt('/downloads.html', sampleWithList());
  expect(text).toMatch(/^Everything here that can be taken along/);
  expect(text).toContain(`### The packet as PDF

The list, its readings with their notes, and the questions, ready to print or to upload.

- [Truces, A4](https://reader.example/downloads/two-truces-a4.pdf), 22 November 2026
`);
  expect(text).toContain('[How to open it, and how a browser keeps the site](https://reader.example/offline.txt)');
  expect(text).toMatch(/## Checksums\n\nSHA-256 of all files: <https:\/\/reader\.example\/downloads\/SHA256SUMS>\n$/);
});
