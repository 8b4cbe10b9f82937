import { expect, it } from 'vitest';
import { at, libraryOf, sample, sampleSite, sampleWith } from '../../library/sample.ts';
import type { ContentFile } from '../../library/files.ts';
import { otherForms } from './other-forms.ts';

const copy = '---\ntitle: My copy\nfile: a.txt\nformat: txt\ngenerated: abc\nof: peace\n---\n\nIt came.\n';

it.each<[string, readonly ContentFile[], readonly string[]]>([
  [
    'op-ed that is published',
    sample,
    [
      '/op-eds/peace/chronology.html',
      '/downloads/op-eds/peace.epub, online',
      '/downloads/op-eds/peace.tei.xml, online',
      '/api/v1/annotations/peace.json, online',
      '/downloads.html',
    ],
  ],
  [
    'op-ed in a reader’s own build',
    sampleWith({ 'copies/a.mdx': copy }),
    [
      '/op-eds/peace/chronology.html',
      '/downloads/op-eds/peace.epub',
      '/downloads/op-eds/peace.tei.xml',
      '/downloads.html',
    ],
  ],
  [
    'op-ed of a site that makes pages alone',
    sampleWith({ 'site.yaml': `${sampleSite}\nmakes: { chronologies: false, epub: false, tei: false, api: false }\n` }),
    ['/downloads.html'],
  ],
])('an %s', (_what, files, forms) => {
  const library = libraryOf(files);
  const found = otherForms(library, at(library.opEds, 'peace'));
  expect(found.map(({ href, online }) => `${href}${online ? ', online' : ''}`)).toEqual(forms);
});
