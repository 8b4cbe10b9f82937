/** The texts of a collection’s pages, for tests. */
import type { ContentFile } from '../../library/files.ts';
import { libraryOf, sample } from '../../library/sample.ts';
import { addressesAt } from '../addresses.ts';
import { exportedPages } from '../pages.ts';
import { pageText } from './text.ts';

const at = addressesAt('https://reader.example');

/** The text of a page; throws when there is none at this address. */
export function textAt(href: string, files: readonly ContentFile[] = sample, body = ''): string {
  const library = libraryOf(files);
  const page = exportedPages(library).find((each) => each.href === href);
  if (page === undefined) throw new Error(`There is no ${href}.`);
  return pageText(page, library.site, { at, bodies: new Map([['about', body]]), made: { packets: true, lms: true } });
}

/** The same without the head and the foot that every text has. */
export function contentAt(href: string, files: readonly ContentFile[] = sample): string {
  const [, content = ''] = /^#.*\n\n.*\n\n([\s\S]*\n)\n---\n/.exec(textAt(href, files)) ?? [];
  return content;
}
